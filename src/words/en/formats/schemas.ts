/** The titles of JSON Schemas. */
export const SCHEMA_TITLES = {
  answers: 'Answers about one credential for credcheck, format 1',
  rubric: 'Rubric of credcheck, format 1',
};

/** What an editor says of the fields of an answers file. */
export const ANSWERS_FIELDS = {
  source: 'Where it was looked up, best a web address.',
  checked: 'When it was looked up, YYYY-MM-DD.',
  note: 'Anything to read beside the answer later; it never counts.',
  basis:
    'Whose word it is: a page that settles it by itself, somebody independent, the issuer, hearsay or a guess.',
  quote: 'The words of the source.',
  answer: 'A value; unknown or nothing where it could not be found out; or a value with its source.',
  rubric: 'The rubric that the answers are for, and what it looked like when they were saved.',
};
