/** The headings of a rubric's outline. */
export const OUTLINE = {
  bands: 'Verdicts, from these scores up',
  overruling: 'Whatever the score',
  checks: 'Always to be checked',
};
