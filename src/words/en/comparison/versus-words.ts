import { inSeries } from './names.js';

/** Texts of candidates of different rubrics side by side. */
export const VERSUS = {
  subject: 'Side by side',
  title: 'Candidates of different rubrics, side by side',
  by: (rubric: string): string => `By ${rubric}`,
  dimensions: 'What their answers say',
  someColumns: (letters: readonly string[]): string => `What the answers of ${inSeries(letters)} say`,
  claims: 'General claims to verify, not facts about these',
  both: 'Do both',
  because: 'What holds verdicts down',
  made: 'Made',
  unless: 'Not ruled out',
  notes: 'Notes',
  score: 'Of 100',
  dimension: 'Dimension',
  unknown: 'not known',
  notAsked: 'not asked',
  notApplicable: 'does not apply',
  stale: ' (out of date)',
  contradicted: ' (contradicted)',
  labels: { both: 'Both', claim: 'Claim', degree: 'Degree', unscored: 'Pay' },
  short: {
    degree: 'Broader, and takes years; needed where postings demand one.',
    unscored: 'Promises of pay score nothing: ask for outcomes, and how counted.',
  },
  degree:
    'A degree is broader and takes years. Where postings demand one, none of these takes its place; where they name a skill, a degree alone does not prove it.',
  unscored:
    'Promises of pay, promotion or less training score nothing: ask for outcomes, and how they were counted.',
  oneRubric: 'All use one rubric: leave out --versus to rank them.',
  headline: 'Scores of different rubrics are not one scale: choose by what differs.',
  claim: (title: string, rubric: string, claim: string): string =>
    `${title} (${rubric}), general claim: "${claim}"`,
  verify: (check: string): string => `. Verify: ${check}`,
  inOrder: (base: string, refresh: string, why: string): string => `${base} and then ${refresh}: ${why}`,
} as const;
