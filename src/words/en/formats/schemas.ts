/** The titles of JSON Schemas. */
export const SCHEMA_TITLES = {
  answers: 'Answers about one credential for credcheck, format 1',
  rubric: 'Rubric of credcheck, format 1',
  result: 'Result of credcheck, schemaVersion 1',
  summary: 'Summary of credcheck batch, schemaVersion 1',
};

/** Descriptions of the fields of an answers file besides those of evidence, shown by editors. */
export const ANSWERS_FIELDS = {
  answer: 'A value; unknown or nothing where it could not be found out; or a value with its source.',
  rubric: 'The rubric that the answers are for, and what it looked like when they were saved.',
};

/** Descriptions of the fields of a result. */
export const RESULT_FIELDS = {
  leftOutByBrief: 'Left out by `batch --detail brief`.',
  onlyInFull: 'Left out by `batch` without `--detail full`.',
  nextAnswers: 'What each answer to try would give; left out by `batch` without `--detail full`.',
  behind:
    'Ids of the open questions that are only asked after certain answers to this one; `swing` counts them in.',
  answer: 'The smallest change of one answer that gives another verdict or range.',
  lift: 'The smallest change of one answer that makes the verdict better; of answers that score, dates left out.',
  fall: 'The smallest change of one answer that makes the verdict worse, but not `stop`; dates left out.',
  onIssuersWord: 'Part, by weight, of the answers that count and have the basis issuer-claim; from 0 to 1.',
  leftOut: 'How many questions that are or may be asked are marked not applicable; a whole number, from 0.',
};
