import { describe, expect, it } from 'vitest';
import type { Expected } from '../../../src/core/model/expectation.js';
import { expectedText } from '../../../src/words/en/expectations.js';

describe('what was expected', () => {
  it.each<[Expected, string]>([
    ['a value', 'a value'],
    [{ id: 'one-of', words: ['official-page', 'guess'] }, 'one of official-page, guess'],
    [{ id: 'check-state', words: ['open', 'confirmed'] }, 'open, confirmed'],
    [{ id: 'day', readings: [] }, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'],
    [
      { id: 'day', readings: ['2026-11-08', '2026-08-11'] },
      'a date as YYYY-MM-DD, YYYY-MM or YYYY (write 2026-11-08 or 2026-08-11)',
    ],
    [{ id: 'plain-number' }, 'a plain number'],
    [{ id: 'plain-number', unit: 'percent' }, 'a plain number of percent'],
    [{ id: 'plain-number', write: '-2.5' }, 'a plain number (write -2.5)'],
    [{ id: 'number-within' }, 'a number'],
    [{ id: 'number-within', min: 5 }, 'a number of 5 or more'],
    [{ id: 'number-within', max: 5 }, 'a number of 5 or less'],
    [{ id: 'number-within', min: 1, max: 10, step: 1 }, 'a whole number from 1 to 10'],
    [{ id: 'number-within', step: 5 }, 'a number in steps of 5'],
    [{ id: 'weight', least: 0.01 }, 'a weight of 0, or of at least 0.01 (only proportions matter)'],
    [{ id: 'below-better-band', from: 70 }, 'less than the 70 of the band above'],
    [{ id: 'after-point', x: 12 }, 'more than the 12 of the point before'],
    [{ id: 'after-age', days: 365.25 }, 'an older age than the 365.25 days of the point before'],
    [{ id: 'summary-part', key: 'records', part: 'sum', count: 3 }, '3 in all under "records"'],
    [{ id: 'summary-part', key: 'firm', part: 'count-by-verdict' }, 'a count for each verdict under "firm"'],
  ])('%j is said as "%s"', (expected, text) => {
    expect(expectedText(expected)).toBe(text);
  });

  it('is inert, whatever it holds', () => {
    expect(expectedText({ id: 'plain-number', unit: '\u001b[2J' })).not.toContain('\u001b');
  });
});
