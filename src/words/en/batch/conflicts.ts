/** Names of batch inputs that have no flag. */
export const BATCH_NAMED = {
  input: 'the input',
};

/** Why options of batch cannot be combined, or what one of them needs. */
export const BATCH_WHY = {
  topAndAll: 'one shows some candidates, the other all of them',
  briefAndMore: '--brief means --detail brief, so leave one of them out',
  baselineFromInput: 'standard input is for candidates, so name a file',
  noBaseline: 'without the rows of an earlier run there is nothing to compare',
  oneResult: 'with --merge there is one result, so name one place for it',
  notScoredAgain: 'summaries are added up and not scored again',
  inputTwice: 'standard input can be read once',
  outputTaken: 'standard output carries the one result, so the rows must go to a file',
};
