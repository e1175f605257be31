import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDay, isoDay, parseIsoDay } from '../../../src/core/model/calendar.js';

const DAY = 86_400_000;
const FIRST = -719_162;
const LAST = 2_932_896;

function utcDay(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

describe('calendar days', () => {
  it('are written out in full where a day is asked for', () => {
    expect(isIsoDay('2028-02-29')).toBe(true);
    expect(['2026-02-29', '2026-11', '2026-11-1', ' 2026-11-01', ''].filter(isIsoDay)).toEqual([]);
  });

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['0001-01-01', FIRST],
    ['9999-12-31', LAST],
    ['2000-02-29', 11_016],
    ['2026-11', 20_758],
    ['2026-11-01', 20_758],
  ])('count from 1970: %s is %d', (text, days) => {
    expect(parseIsoDay(text)).toBe(days);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '0000-01-01',
    '2026',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '-2026-01-01',
    '',
  ])('are not had from %j', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  it('agree with the platform about every day of four centuries and both ends', () => {
    for (let days = -135_140; days < 11_000; days += 1) {
      expect(isoDay(days)).toBe(utcDay(days));
    }
    expect([isoDay(FIRST), isoDay(LAST)]).toEqual(['0001-01-01', '9999-12-31']);
  });

  it('come back the same from their text', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (days) => {
        expect(isoDay(days)).toBe(utcDay(days));
        expect(parseIsoDay(utcDay(days))).toBe(days);
      }),
      { numRuns: 2000 },
    );
  });

  it('exist in the text form exactly where the platform has them', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'));
    fc.assert(
      fc.property(year, part(14), part(33), (yyyy, mm, dd) => {
        const text = `${yyyy}-${mm}-${dd}`;
        const time = Date.parse(text);
        const real = !Number.isNaN(time) && utcDay(time / DAY) === text;
        expect(parseIsoDay(text)).toBe(real ? time / DAY : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([FIRST - 1, LAST + 1, 0.5, Number.NaN])('have no text for %d', (days) => {
    expect(() => isoDay(days)).toThrow(RangeError);
  });
});
