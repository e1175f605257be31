import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRows, type RowOrder } from '../../../src/render/batch/row-order.js';
import { BANDS, scored, stopped } from '../../support/batch-rows.js';

test('a stopped candidate is worse than any score, and of two as bad the first stays first', () => {
  const worst = firstRows<number>(3, BANDS, 'worst');
  const rows = [scored(1, 60), stopped(2, 95), scored(3, 40), scored(4, 40), scored(5, 90)];
  for (const row of rows) worst.add(row, () => row.record);
  expect(worst.kept()).toEqual([2, 3, 4]);
});

test('a cap counts for more than the score, and the low end for more than the high one', () => {
  const worst = firstRows<number>(4, BANDS, 'worst');
  const capped = scored(1, 95, { verdict: { id: 'skip', firm: true, range: ['skip', 'skip'] } });
  const rows = [scored(2, 60), scored(3, 60, { score: { low: 60, high: 61 } }), capped, scored(4, 59)];
  for (const row of rows) worst.add(row, () => row.record);
  expect(worst.kept()).toEqual([1, 4, 2, 3]);
});

test('what is kept is what sorting all rows would keep, and no more is made than needed', () => {
  const low = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(low, { maxLength: 60 }), fc.integer({ min: 0, max: 8 }), (lows, limit) => {
      const rows = lows.map((each, index) => scored(index + 1, each * 5));
      const worst = firstRows<number>(limit, BANDS, 'worst');
      for (const row of rows) worst.add(row, () => row.record);
      const sorted = [...rows].sort((a, b) => a.score.low - b.score.low || a.record - b.record);
      expect(worst.kept()).toEqual(sorted.slice(0, limit).map(({ record }) => record));
    }),
    { numRuns: 500 },
  );
  const worst = firstRows<number>(1, BANDS, 'worst');
  worst.add(scored(1, 10), () => 1);
  worst.add(scored(2, 90), () => {
    throw new Error('a row that is not kept was looked at');
  });
});

test('rows can also come best first, by what to do, by name, and as they are in the input', () => {
  const rows = [
    scored(1, 60, { candidate: { name: 'C' } }),
    scored(2, 90, { candidate: { name: 'B' }, action: 'leave' }),
    scored(3, 40, { candidate: { name: 'A' }, action: 'wait' }),
    scored(4, 95, { candidate: { name: 'D' } }),
  ];
  const orderOf = (order: RowOrder) => {
    const first = firstRows<number>(3, BANDS, order);
    for (const row of rows) first.add(row, () => row.record);
    return first.kept();
  };
  expect(orderOf('best')).toEqual([4, 2, 1]);
  expect(orderOf('action')).toEqual([4, 1, 3]);
  expect(orderOf('name')).toEqual([3, 2, 1]);
  expect(orderOf('input')).toEqual([1, 2, 3]);
});
