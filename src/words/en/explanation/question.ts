import type { ChecklistItem } from '../../../core/model/result.js';
import { counted } from '../phrases.js';

/** Headings of an explained question. */
export const QUESTION_HEADINGS = {
  readers: 'What else depends on it',
  checks: 'What to check',
  improve: 'How to improve it',
  about: 'The question',
  answer: 'Your answer',
  scores: 'What each answer would score',
  gives: 'What each answer would give',
  table: ['Answer', 'Score', 'Total', 'Change', 'Verdict'],
} as const;

/** Texts of an explained question. */
export const QUESTION_TEXTS = {
  notCounted: 'it does not count here',
  share: (percent: number): string => `${percent}% of the total here`,
  scoresNothing: 'It scores nothing by itself; it decides what else is asked and which rules apply.',
  belongs: (title: string, id: string, weight: string, part: string): string =>
    `It belongs to ${title} (${id}), with the weight ${weight}: ${part}.`,
  why: (why: string): string => `Why that counts: ${why}`,
  asked: {
    yes: 'It is asked, because',
    no: 'It is not asked: only if',
    unknown: 'Whether it is asked is open: only if',
  },
  until: (day: string): string => `; it holds until ${day}`,
  sameDay: 'the same day',
  noSource: 'none, and it should have one',
  noAnswerCounts: 'It is not asked now, so no answer to it counts.',
  tries:
    'Everything else stays as it is. The low end decides the verdict; "Change" is how far that end moves. All are cut to whole points.',
  byAge: 'Its score depends on its age',
  byNumber: 'Its score depends on the number',
  noReach: 'No answer to this question alone moves the low end of the score.',
  reach: {
    any: (least: number, most: number): string =>
      `The answers to this question put the low end of the score between ${least} and ${most}.`,
    'half-known': (least: number, most: number): string =>
      `The answers that are still possible put the low end of the score between ${least} and ${most}.`,
  },
  decides: ', and the verdict depends on it',
  answer: 'Answer',
  score: 'Score',
  fromZeroToOne: (score: string): string => `${score} (from 0 to 1)`,
  before: (days: number, day: string): string => `${counted(days, 'day')} before ${day}`,
  notKnown: 'Not known',
  noScore: 'no score',
  days: (days: number): string => `${days} days`,
  gives: (at: string, score: string): string => `${at} gives ${score}`,
  curve: (what: string, points: string): string => `${what}: ${points}; in between, in proportion.`,
  check: 'Check',
  checkLines: ({
    open,
    find,
    wrongIf,
  }: Pick<ChecklistItem, 'open' | 'find' | 'wrongIf'>): readonly string[] => [
    `Open: ${open}`,
    `Find: ${find}`,
    `Wrong: ${/^if\b/i.test(wrongIf) ? wrongIf : `if ${wrongIf}`}`,
  ],
};
