/** Substitutes for missing names on screens. */
export const SHOWN_NAMES = { unnamedCandidate: 'Unnamed candidate' };

/** The same where they stand in data. */
export const NAMES = {
  standardInput: 'standard input',
  unnamedCandidate: 'Unnamed candidate',
};
