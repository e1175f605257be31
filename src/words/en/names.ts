/** What stands in sentences where a name is missing. */
export const NAMES = {
  standardInput: 'standard input',
  unnamedCandidate: 'Unnamed candidate',
};
