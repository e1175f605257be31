/** Headings of a report, the same in every layout. */
export const HEADINGS = {
  verdict: 'Verdict',
  criteria: 'Criteria',
  evidence: 'Answers and evidence',
  rules: 'Knock-outs and caps',
  warnings: 'Warnings',
  notes: 'Notes',
  flips: 'What would change the verdict',
};

/** The word before a line of a report if no signs can be shown. */
export const LINE_WORDS = {
  warning: 'Warning',
  note: 'Note',
  next: 'Next',
  ways: 'Ways',
  flips: 'What if',
  reason: 'Reason',
  explained: 'Explained',
  conclusion: 'So',
};
