import { counted, verdictWord } from '../phrases.js';

/** The parts of the verdict in plain words. */
export const SUMMARY_WORDS = {
  stops: 'A knock-out applies, whatever the score:',
  score: (span: string): string => `${span} out of 100`,
  stopHeadline: 'STOP: do not pay for this',
  stopHeadlineFree: 'STOP: leave it',
  undecided: (worst: string, best: string): string => `UNDECIDED between ${worst} and ${best}`,
  oneCanSettle: (question: string): string => `One can settle it: ${question}`,
  leftOut: (count: number, names: readonly string[]): string =>
    `Left out as not applicable (${counted(count, 'question')}): ${names.join('; ')}.`,
  unsourced: 'None of the answers that count names a source yet.',
  unless: (unknown: number): string =>
    `(Unless ${unknown === 1 ? 'the 1 unchecked knock-out' : `one of ${unknown} unchecked knock-outs`} applies, ` +
    `and then it is ${verdictWord('stop')}: see the checklist.)`,
};

/** The outcomes of the answers to one question. */
export const OUTCOME_WORDS = {
  if: (answers: string, verdict: string): string => `If ${answers}: ${verdict}.`,
  verdictIf: (verdict: string, answers: string): string => `${verdict} if ${answers}.`,
  else: (verdict: string): string => `Else ${verdict}.`,
};

/** The sentences on what to find out next. */
export const NEXT_WORDS = {
  knockout: 'A knock-out depends on it.',
  more: (left: number): string => `And ${counted(left, 'other question')}.`,
  noPoints: 'Moves no points',
  lessThanPoint: 'Less than a point',
  upTo: (points: number): string => `Up to ${counted(points, 'point')}`,
  together: (questions: readonly string[]): string =>
    questions.length > 1
      ? `, together with its ${questions.length} follow-up questions.`
      : `, together with its follow-up question: "${questions[0]}"`,
  settles: 'It can settle the verdict.',
  canMake: (verdicts: readonly string[]): string => `It can make the verdict ${either(verdicts)}.`,
};

function either(words: readonly string[]): string {
  const head = words.slice(0, -1).join(', ');
  return [...(head === '' ? [] : [head]), ...words.slice(-1)].join(' or ');
}
