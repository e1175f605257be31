import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LedgerRow, roundLedgerToTotal } from '../../../src/words/numbers/ledger-to-total.js';
import { sum, wholeSpan } from '../../../src/words/numbers/whole-numbers.js';

const points = fc.double({ min: 0, max: 20, noNaN: true });
const row = fc
  .record({
    kind: fc.constantFrom('up' as const, 'down' as const, 'open' as const),
    first: points,
    second: points,
  })
  .map(({ kind, first, second }): LedgerRow => {
    if (kind === 'open') return { kind, low: -first, high: second };
    const value = kind === 'up' ? first : -first;
    return { kind, low: value, high: value };
  });

/** Rows that start from a middle and stay between 0 and 100. */
const ledgers = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.array(row, { maxLength: 12 }))
  .map(([middle, rows]): readonly LedgerRow[] => [{ kind: 'middle', low: middle, high: middle }, ...rows])
  .filter((rows) => sum(rows.map(({ low }) => low)) >= 0 && sum(rows.map(({ high }) => high)) <= 100);

test('the low ends and the high ends of the rows add up to the score that is shown', () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      const exact = { low: sum(rows.map(({ low }) => low)), high: sum(rows.map(({ high }) => high)) };
      const total = wholeSpan(exact);
      const whole = roundLedgerToTotal(rows, total);
      expect({ low: sum(whole.map(({ low }) => low)), high: sum(whole.map(({ high }) => high)) }).toEqual(
        total,
      );
      for (const { kind, low, high } of whole) {
        if (kind !== 'open') expect(low).toBe(high);
        if (kind === 'up') expect(low).toBeGreaterThanOrEqual(0);
        if (kind === 'down') expect(high).toBeLessThanOrEqual(0);
        if (kind === 'open') expect(low <= 0 && high >= 0).toBe(true);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
      }
    }),
  );
});

test('a row is rounded to a neighbour of what it is, or to one beside', () => {
  const rows: readonly LedgerRow[] = [
    { kind: 'middle', low: 50.4, high: 50.4 },
    { kind: 'up', low: 6.4, high: 6.4 },
    { kind: 'up', low: 0.4, high: 0.4 },
    { kind: 'down', low: -3.2, high: -3.2 },
    { kind: 'open', low: -2.6, high: 2.6 },
  ];
  expect(roundLedgerToTotal(rows, { low: 51, high: 57 }).map(({ low, high }) => [low, high])).toEqual([
    [51, 51],
    [6, 6],
    [0, 0],
    [-3, -3],
    [-3, 3],
  ]);
});
