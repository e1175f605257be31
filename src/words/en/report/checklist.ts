import { counted } from '../phrases.js';

/** The groups of the checklist, in the order of consequence. */
export const CHECK_GROUPS = {
  decides: 'Decides the verdict',
  knockouts: 'Knock-outs',
  others: 'Also check',
  always: 'Always',
};

/** The labels of the facts of a check. */
export const CHECK_LABELS = {
  done: 'Done',
  stale: 'Stale',
  contradicted: 'Doubt',
  answer: 'Said',
  open: 'Open',
  find: 'Find',
  wrongIf: 'Wrong',
  source: 'Source',
} as const;

/** Texts about checks. */
export const CHECKS = {
  /** How many are left, and a rough time for them. */
  effort: (left: number, all: number, minutes: number): string => {
    if (left === 0) return `all ${counted(all, 'check')} confirmed`;
    const checks = left === all ? counted(all, 'check') : `${left} of ${counted(all, 'check')} left`;
    return `${checks}, about ${minutes} min`;
  },
  history: (state: 'confirmed' | 'contradicted', checked: string | undefined): string =>
    checked === undefined ? state : `${state} ${checked}`,
  wrongIf: (text: string): string => (/^if\b/i.test(text) ? text : `if ${text}`),
  orStop: 'or else STOP',
  stale: (history: string): string => `${history}, too long ago: check again`,
  contradicted: (history: string): string => `${history}: sort this out before you pay`,
  points: (points: number): string =>
    points === 1 ? '1 point depends on it' : `${points} points depend on it`,
  yoursAbove: 'credcheck opened no web page: every line above is yours to confirm.',
  yoursBelow: 'credcheck opened no web page: every line below is yours to confirm.',
  yours: ['Yours to confirm', 'every line above; credcheck opened no web page'],
} as const;
