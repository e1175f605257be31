import type { ExpectationId } from '../../core/model/expectation.js';
import { plain, quote } from '../outside-text.js';
import { COUNT } from './answers-texts.js';

/** What to type for a kind of date. */
export const DATE_LIKE: Readonly<Partial<Record<ExpectationId, string>>> = {
  day: '; type it like 2026-05-14 or 2026-05',
  'full-day': '; type it like 2026-05-14',
};

/** Why typed text is rejected; what was expected is escaped. */
export const REFUSALS = {
  expected: (expected: string, found: string): string => `Expected ${expected}, found ${plain(found)}`,
  numberThatFits: '; type a number that fits',
  later: (asOf: string, found: string): string =>
    `Expected a date up to ${plain(asOf)}, found ${plain(found)}, which is later; type one that has come`,
  count: (found: string): string => `Expected ${COUNT} found ${quote(found)}`,
  noSample: (found: string): string =>
    `A count is not taken here, found ${quote(found)}; type one number, or the lowest to the highest`,
  reversed: (low: string, high: string): string =>
    `The range begins at ${plain(low)} and ends before it, at ${plain(high)}; type the lower end first`,
};
