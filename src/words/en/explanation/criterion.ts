/** Headings of an explained criterion. */
export const CRITERION_HEADINGS = {
  why: 'Why it counts',
  score: 'How its score is made',
  table: ['Question and answer', 'Weight', 'Score'],
  leftOut: 'Questions that do not count here',
  readers: 'What reads its score',
} as const;

/** Texts of an explained criterion. */
export const CRITERION_TEXTS = {
  noPart: 'it is no part of the total here',
  share: (percent: number): string => `${percent}% of the total here`,
  weight: (weight: string, part: string): string => `Its weight is ${weight}: ${part}.`,
  end: { low: 'Low', high: 'High' },
  atEnd: (end: string, weights: string): string => `${end} end, over weights of ${weights}:`,
  formula: 'The sum of weight times score, divided by the weights:',
  perhapsAsked: 'Perhaps asked',
  maybeNotAsked: (question: string, condition: string): string =>
    `${question} may not be asked: only if ${condition}`,
  leftOut: 'Left out',
  notAsked: (condition: string): string => `Not asked: only if ${condition}`,
  scoresNothing: 'It scores nothing; it is there to be read.',
  notCounted: (why: string): string => `Not counted: ${why}.`,
  notApplicable: (reason: string): string => `Does not apply: ${reason}`,
  noScore: (title: string): string => `${title} is not scored here and leaves the total.`,
  conclusion: (title: string, score: string, points: string, most: number, total: string): string =>
    `${title} scores ${score} and brings ${points} of ${most} points; the whole scores ${total}.`,
};
