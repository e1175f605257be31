/** Headings of a report, the same in every layout. */
export const HEADINGS = {
  verdict: 'Verdict',
  criteria: 'Criteria',
  checklist: 'Verify on the official site',
  evidence: 'Answers and evidence',
  rules: 'Knock-outs and caps',
  warnings: 'Warnings',
  notes: 'Notes',
  flips: 'What would change the verdict',
};
