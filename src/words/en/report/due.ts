import { counted } from '../phrases.js';

/** Texts of the page of what is due. */
export const DUE = {
  title: 'Due',
  what: 'What',
  page: 'Page',
  until: 'Until',
  state: 'State',
  tick: 'Tick off',
  ask: 'Answer',
  states: { stale: 'stale', due: 'runs out soon' },
  asOf: (day: string, within: number): string =>
    within === 0
      ? `what is stale on ${day}`
      : `what is stale on ${day}, or will be within ${counted(within, 'day')}`,
  nothing: 'Nothing is due.',
  emptyCalendar: 'nothing is due, so the calendar has no entry',
  effort: (facts: number, pages: number): string => `${counted(facts, 'fact')} on ${counted(pages, 'page')}`,
  sum: (facts: number, candidates: number): string =>
    `${counted(facts, 'fact')} of ${counted(candidates, 'candidate')} to look up again`,
  freshUntil: (day: string): string => `fresh until ${day}`,
  /** The title of an entry in a calendar. */
  entry: (page: string, candidate: string): string => `Look again at ${page}: ${candidate}`,
  anyPage: 'the official pages',
} as const;
