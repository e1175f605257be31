import type { WhyNoScore } from '../../../core/explanation/model.js';

/** Why something has no score, for the end of a sentence. */
export const WHY_NO_SCORE: Readonly<Record<WhyNoScore, string>> = {
  'no-weight': 'it has the weight 0, so it shows and does not count',
  'not-asked': 'not asked, given the other answers',
  'not-applicable': 'does not apply',
  'not-scored': 'nothing in it scores',
};

/** Headings of an explained total. */
export const TOTAL_HEADINGS = {
  title: 'The whole result, explained',
  score: 'How the score is made',
  table: ['Criterion', 'Weight', 'Score', 'Points'],
  total: 'Total',
  verdict: 'How the verdict follows',
  knockouts: 'Knock-outs',
  caps: 'Caps',
  warnings: 'Warnings',
  further: 'Explained further',
} as const;

/** Texts of an explained total. */
export const TOTAL_TEXTS = {
  conclusion: (headline: string, score: string): string => `${headline}; the score is ${score}.`,
  outOf100: (score: string): string => `${score} out of 100`,
  criteria: 'Each criterion scores from 0 to 1, and its weight says how much of the total it is.',
  formula: 'The score is the sum of weight times score, divided by the weights, times 100:',
  rebased: (counted: string, all: string): string =>
    `Weights re-based to ${counted}: what does not count here is left out of the ${all} that there are.`,
  notCounted: (title: string, id: string, weight: string, why: string): string =>
    `Not counted: ${title} (${id}, weight ${weight}), ${why}.`,
  maybeNotAsked: (title: string): string => `${title} may turn out not to be asked.`,
  leftOut: 'Left out',
  bands: (begins: string): string => `Verdicts begin at: ${begins}.`,
  band: (verdict: string, from: number, to: number | undefined): string =>
    `${verdict} (${from} ${to === undefined ? 'and more' : `to under ${to}`})`,
  point: (score: number, band: string): string => `The score, ${score}, is in ${band}.`,
  lowEnd: (score: number, band: string): string =>
    `The low end, ${score}, is in ${band}. It decides the verdict.`,
  highEnd: (score: number, band: string): string => `The high end, ${score}, is in ${band}.`,
  capped: (id: string, state: 'hit' | 'unknown', verdict: string): string =>
    `The cap ${id} ${state === 'hit' ? 'holds' : 'may hold'} it at ${verdict} or below.`,
  stopped: (ids: string): string =>
    `That does not matter here: the knock-out ${ids} applies, and the verdict is STOP.`,
  next: 'Next',
  clearWarnings: (ids: string): string => `Warnings that do not apply: ${ids}.`,
  further: (ids: string): string =>
    `Name a criterion, a question or a rule after the answers file to have it explained. The criteria are ${ids}.`,
};
