import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundOnce } from '../../../src/core/model/round.js';
import { apportion, sum, whole, wholePercent, wholeSpan } from '../../../src/words/numbers/whole-numbers.js';

const score = fc.double({ min: 0, max: 100, noNaN: true });

describe('a number on screen', () => {
  test('is cut and never rounded up', () => {
    expect([63.175258, 69.96, 64.96, 70, 39.999999, 0.4, 100].map(whole)).toEqual([
      63, 69, 64, 70, 39, 0, 100,
    ]);
  });

  test('that takes away is cut as well, and nothing is never less than nothing', () => {
    expect([-6.4, -6.9, -0.3].map(whole)).toEqual([-6, -6, 0]);
  });

  test('counts with the 6 decimals of the result, so that float noise cuts no point off', () => {
    expect([0.57 * 100, 0.29 * 100, 69.9999999].map(whole)).toEqual([57, 29, 70]);
  });

  test('is on the same side of every whole number as the exact one', () => {
    fc.assert(
      fc.property(score, fc.integer({ min: 0, max: 100 }), (exact, edge) => {
        const told = roundOnce(exact);
        expect(whole(exact) >= edge).toBe(told >= edge);
      }),
    );
  });

  test('is cut at both ends of a range', () => {
    expect(wholeSpan({ low: 69.6, high: 79.6 })).toEqual({ low: 69, high: 79 });
  });
});

test('a percentage is cut: 100 is said only of all of it', () => {
  expect([0, 0.001, 0.83, 0.6496, 0.999, 1].map(wholePercent)).toEqual([0, 0, 83, 64, 99, 100]);
});

describe('apportioning', () => {
  test('gives what rounding leaves to the largest remainders', () => {
    expect(apportion([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
    expect(apportion([0.5, 0.7, 1.8], 3)).toEqual([0, 1, 2]);
  });

  test('gives the first of equals the first unit', () => {
    expect(apportion([0.5, 0.5], 1)).toEqual([1, 0]);
  });

  test('stays in the bounds, even where the total cannot be reached', () => {
    expect(apportion([2.9, 2.9], 9, () => ({ low: 0, high: 3 }))).toEqual([3, 3]);
    expect(apportion([2.1, 2.1], 1, () => ({ low: 2, high: 3 }))).toEqual([2, 2]);
  });

  test('adds up to the total that is shown, every part less than one away from its value', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (values) => {
        const total = whole(sum(values));
        const shares = apportion(values, total);
        expect(sum(shares)).toBe(total);
        for (const [index, value] of values.entries())
          expect(Math.abs((shares[index] ?? -9) - value)).toBeLessThan(1);
      }),
    );
  });
});
