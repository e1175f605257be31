/** Headings of a report, the same in every layout. */
export const HEADINGS = {
  checklist: 'Verify on the official site',
  evidence: 'Answers and evidence',
  rules: 'Knock-outs and caps',
  flips: 'What would change the verdict',
};
