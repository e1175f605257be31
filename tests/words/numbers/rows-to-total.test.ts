import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../../../src/core/model/result.js';
import { type ExactRow, roundRowsToTotal } from '../../../src/words/numbers/rows-to-total.js';
import { sum, wholeSpan } from '../../../src/words/numbers/whole-numbers.js';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const scored = fc.record({ weight: fc.integer({ min: 0, max: 50 }), ends: fc.tuple(part, part) });

/** Rows in shares of 100, with some of them open. */
const rows = fc
  .array(fc.record({ row: scored, open: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some(({ row }) => row.weight > 0))
  .map((all): readonly ExactRow[] => {
    const total = sum(all.map(({ row }) => row.weight));
    return all.map(({ row, open }) => {
      const weight = (row.weight / total) * 100;
      const low = Math.min(...row.ends) * weight;
      const high = open ? Math.max(...row.ends) * weight : low;
      return { weight, low, high, open: high > low };
    });
  });

function totalOf(exact: readonly ExactRow[]): Interval {
  const score = { low: sum(exact.map((row) => row.low)), high: sum(exact.map((row) => row.high)) };
  return wholeSpan(score);
}

test('weights, low ends and high ends all add up, whatever the weights', () => {
  fc.assert(
    fc.property(rows, (exact) => {
      const whole = roundRowsToTotal(exact, totalOf(exact));
      expect(sum(whole.map((row) => row.weight))).toBe(100);
      expect({ low: sum(whole.map((row) => row.low)), high: sum(whole.map((row) => row.high)) }).toEqual(
        totalOf(exact),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a row stays between 0 and its weight, and a row without an open question is one number', () => {
  fc.assert(
    fc.property(rows, (exact) => {
      for (const [index, row] of roundRowsToTotal(exact, totalOf(exact)).entries()) {
        expect(row.low).toBeGreaterThanOrEqual(0);
        expect(row.high).toBeGreaterThanOrEqual(row.low);
        expect(row.weight).toBeGreaterThanOrEqual(row.high);
        if (exact[index]?.open === false) expect(row.high).toBe(row.low);
      }
    }),
    { numRuns: 2000 },
  );
});

test('whole weights and full ranges are shown as they are', () => {
  const exact = [
    { weight: 24, low: 20.4, high: 20.4, open: false },
    { weight: 22, low: 13.4, high: 13.4, open: false },
    { weight: 18, low: 0, high: 18, open: true },
    { weight: 36, low: 36, high: 36, open: false },
  ];
  expect(roundRowsToTotal(exact, { low: 69, high: 87 })).toEqual([
    { weight: 24, low: 20, high: 20 },
    { weight: 22, low: 13, high: 13 },
    { weight: 18, low: 0, high: 18 },
    { weight: 36, low: 36, high: 36 },
  ]);
});
