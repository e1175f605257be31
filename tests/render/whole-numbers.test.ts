import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apportion,
  displayInterval,
  displayScore,
  sum,
  wholePercent,
} from '../../src/render/whole-numbers.js';
import { sampleRubric } from '../support/sample-rubric.js';

const { bands } = sampleRubric;
const score = fc.double({ min: 0, max: 100, noNaN: true });

describe('a score on screen', () => {
  test('is the nearest whole number', () => {
    expect(displayScore(63.175258, bands)).toBe(63);
    expect(displayScore(81.731959, bands)).toBe(82);
  });

  test('never steps over a band edge', () => {
    expect(displayScore(69.96, bands)).toBe(69);
    expect(displayScore(70, bands)).toBe(70);
    expect(displayScore(39.999999, bands)).toBe(39);
  });

  test('lies in the band of the exact score, less than one point away', () => {
    fc.assert(
      fc.property(score, (exact) => {
        const shown = displayScore(exact, bands);
        const bandOf = (value: number) => bands.find(({ from }) => value >= from)?.id;
        expect(bandOf(shown)).toBe(bandOf(exact));
        expect(Math.abs(shown - exact)).toBeLessThan(1);
      }),
    );
  });

  test('has both ends rounded down where an edge forces one down, so that what lies between is kept', () => {
    expect(displayInterval({ low: 69.6, high: 79.6 }, bands)).toEqual({ low: 69, high: 79 });
    expect(displayInterval({ low: 68.6, high: 78.6 }, bands)).toEqual({ low: 69, high: 79 });
  });
});

test('a percentage says 0 and 100 only where nothing or all of it is there', () => {
  expect([0, 0.001, 0.83, 0.999, 1].map(wholePercent)).toEqual([0, 1, 83, 99, 100]);
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

  test('adds up to the rounded total, every part less than one away from its value', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (values) => {
        const total = Math.round(sum(values));
        const shares = apportion(values, total);
        expect(sum(shares)).toBe(total);
        for (const [index, value] of values.entries())
          expect(Math.abs((shares[index] ?? -9) - value)).toBeLessThan(1);
      }),
    );
  });
});
