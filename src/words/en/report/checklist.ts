import type { Rubric } from '../../../core/model/rubric.js';
import type { VerdictResult } from '../../../core/model/verdict.js';
import { counted } from '../phrases.js';

/** The heading of the checklist. */
export function checklistHeading(
  { action, free }: Pick<VerdictResult, 'action' | 'free'>,
  own: Rubric['actionWords'],
): string {
  if (own !== undefined) return 'What to check';
  if (action === 'leave') return 'If you look at it again';
  return free ? 'Before you start' : 'Before you pay';
}

/** The kind of a page with the checklist alone. */
export const CHECKLIST_TITLE = 'Checklist';

/** The labels of the facts of a check. */
export const CHECK_LABELS = {
  done: 'Done',
  stale: 'Stale',
  contradicted: 'Doubt',
  answer: 'Answer',
  open: 'Open',
  find: 'Find',
  wrongIf: 'Wrong',
  source: 'Source',
  words: 'Look for',
  from: 'From',
} as const;

/** Texts about checks. */
export const CHECKS = {
  /** How many are left, on how many pages, and a rough time for them. */
  effort: (left: number, all: number, pages: number, minutes: number): string => {
    if (left === 0) return `all ${counted(all, 'fact')} confirmed`;
    const facts = left === all ? counted(all, 'fact') : `${left} of ${counted(all, 'fact')} left`;
    return `${facts} on ${counted(pages, 'page')}, about ${minutes} min`;
  },
  page: (number: number, title: string, aside: string): readonly [string, string] => [
    `Page ${number}`,
    `${title} (${aside})`,
  ],
  lookFor: (words: string): string => `Look for: ${words}`,
  minutes: (minutes: number): string => `about ${minutes} min`,
  pageDone: 'confirmed',
  inFull: 'Each check in full',
  history: (state: 'confirmed' | 'contradicted', checked: string | undefined): string =>
    checked === undefined ? state : `${state} ${checked}`,
  wrongIf: (text: string): string => (/^if\b/i.test(text) ? text : `if ${text}`),
  orStop: 'or else STOP',
  decides: 'decides the verdict',
  always: 'always check',
  stale: (history: string): string => `${history}, too long ago: check again`,
  contradicted: (history: string): string => `${history}: sort this out before you pay`,
  points: (points: number): string =>
    points === 1 ? '1 point depends on it' : `${points} points depend on it`,
  yoursAbove: 'credcheck opened no web page: every line above is yours to confirm.',
  yoursBelow: 'credcheck opened no web page: every line below is yours to confirm.',
  yours: ['Yours to confirm', 'every line above; credcheck opened no web page'],
} as const;
