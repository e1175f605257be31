/** Names of inputs that have no flag, for conflicts. */
export const NAMED = {
  answers: 'the answers',
  answersFile: 'an answers file',
  rubric: 'a rubric',
  usedRubric: 'the rubric',
  weightsFile: 'a file with weights',
  listFile: 'the file of a table or list',
};

/** What to write in place of nothing, for options that take a text. */
export const TEXT_EXAMPLES = { role: '"Data analyst"', skills: 'SQL,Python', check: 'price-now' };

/** Why options conflict, or what one of them needs. */
export const WHY = {
  answersTwice: 'each of them says where the answers are',
  inputForTwo: 'standard input cannot hold both the answers and what is typed',
  asksAndForbids: 'one asks questions, the other forbids them',
  readWithoutQuestion: 'answers that are there are read without a question; --resume asks for the rest',
  recordOfWhat: 'it says which record of that file is meant',
  sourceLater:
    'what an answer does is said before its source is known; leave one out, or evaluate the saved answers with --strict-evidence',
  fixBuiltIn: 'a rubric that comes with credcheck is not changed; name a file of your own',
  rubricTwice: 'each of them names the rubric',
  schemaOfAnswers: 'only the schema of answers is for one rubric',
  tableIsCsv: 'it says what a row is, and other formats have no rows',
  noOneOrder: 'scores of different rubrics are not one scale, so none comes first',
  nothingCounted: 'it takes what proposals counted',
  nothingReopened: 'only answers that are held against the pages are changed',
  weightsAreThere: 'its weights are given already, and are set beside those of the rubric',
  whoseWeights: 'it says what saved answers come to by the weights in it',
  inputOnce: 'standard input can be read once',
};
