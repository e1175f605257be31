/** Substitutes for missing names in sentences. */
export const NAMES = {
  standardInput: 'standard input',
  unnamedCandidate: 'Unnamed candidate',
};
