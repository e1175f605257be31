/** Substitutes for missing names on screens. */
export const SHOWN_NAMES = { unnamedCandidate: 'Unnamed candidate' };

/** The same in data. */
export const NAMES = {
  standardInput: 'standard input',
  unnamedCandidate: 'Unnamed candidate',
};
