import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from '../../../src/core/model/rubric.js';
import { curveAt, curveExtremes } from '../../../src/core/scoring/curve.js';

const postings: Curve = [
  [0, 0.1],
  [10, 0.5],
  [30, 1],
];
const peak: Curve = [
  [0, 0],
  [5, 1],
  [10, 0],
];

describe('a curve', () => {
  it('gives at its points what they say', () => {
    expect(curveAt(postings, 0)).toBe(0.1);
    expect(curveAt(postings, 10)).toBe(0.5);
    expect(curveAt(postings, 30)).toBe(1);
  });

  it('is linear between its points', () => {
    expect(curveAt(postings, 5)).toBeCloseTo(0.3, 12);
    expect(curveAt(postings, 20)).toBeCloseTo(0.75, 12);
    expect(curveAt(postings, 25)).toBeCloseTo(0.875, 12);
  });

  it('is flat outside its points', () => {
    expect(curveAt(postings, -1000)).toBe(0.1);
    expect(curveAt(postings, 31)).toBe(1);
    expect(curveAt(postings, Number.POSITIVE_INFINITY)).toBe(1);
    expect(curveAt([[3, 0.4]], 0)).toBe(0.4);
    expect(curveAt([[3, 0.4]], 9)).toBe(0.4);
  });

  it('without points is a bug, and throws', () => {
    expect(() => curveAt([], 1)).toThrow('a curve has at least one point');
  });
});

describe('the ends of a curve', () => {
  it('are those of the whole curve where the numbers are not bounded', () => {
    const ends = curveExtremes(postings, { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY });
    expect(ends).toEqual({ range: { low: 0.1, high: 1 }, lowAt: 0, highAt: 30 });
  });

  it('are cut to min and max', () => {
    const { range } = curveExtremes(postings, { min: 5, max: 20 });
    expect(range.low).toBeCloseTo(0.3, 12);
    expect(range.high).toBeCloseTo(0.75, 12);
  });

  it('lie at a corner inside where the curve turns there', () => {
    expect(curveExtremes(peak, { min: 1, max: 10 })).toEqual({
      range: { low: 0, high: 1 },
      lowAt: 10,
      highAt: 5,
    });
  });

  it('lie on possible numbers only: in steps of 2 the corner at 5 cannot be reached', () => {
    const { range, highAt } = curveExtremes(peak, { min: 0, max: 10, grid: { step: 2, anchor: 0 } });
    expect(range.high).toBeCloseTo(0.8, 12);
    expect([4, 6]).toContain(highAt);
  });

  it('leave out a max that lies between two steps', () => {
    const rising: Curve = [
      [0, 0],
      [10, 1],
    ];
    const { range, highAt } = curveExtremes(rising, { min: 0, max: 10, grid: { step: 3, anchor: 0 } });
    expect(highAt).toBe(9);
    expect(range.high).toBeCloseTo(0.9, 12);
  });

  it.each([1e9, 1e12, 1e15])('reach the far end in one step of %d, however near the corners are', (step) => {
    const rising: Curve = [
      [0, 0],
      [1, 1],
    ];
    const { range, highAt } = curveExtremes(rising, { min: 0, max: step, grid: { step, anchor: 0 } });
    expect({ range, highAt }).toEqual({ range: { low: 0, high: 1 }, highAt: step });
  });

  it('count a bound that lies on a step but for float noise', () => {
    const rising: Curve = [
      [0, 0],
      [1, 1],
    ];
    const { highAt } = curveExtremes(rising, { min: 0, max: 0.3, grid: { step: 0.1, anchor: 0 } });
    expect(highAt).toBe(0.3);
  });

  it('are those that trying every possible number finds', () => {
    const tenths = (from: number, to: number): fc.Arbitrary<number> =>
      fc.integer({ min: from * 10, max: to * 10 }).map((each) => each / 10);
    const points = fc.uniqueArray(fc.tuple(tenths(-10, 40), tenths(0, 1)), {
      minLength: 1,
      maxLength: 5,
      selector: ([x]) => x,
    });
    const curves = points.map((each): Curve => each.toSorted(([a], [b]) => a - b));
    fc.assert(
      fc.property(
        curves,
        fc.integer({ min: -12, max: 20 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 7 }),
        (curve, min, width, step) => {
          const all = Array.from({ length: Math.floor(width / step) + 1 }, (_, count) => min + count * step);
          const scores = all.map((x) => curveAt(curve, x));
          const { range, lowAt, highAt } = curveExtremes(curve, {
            min,
            max: min + width,
            grid: { step, anchor: min },
          });
          expect(range.low).toBeCloseTo(Math.min(...scores), 12);
          expect(range.high).toBeCloseTo(Math.max(...scores), 12);
          expect(all).toContain(lowAt);
          expect(all).toContain(highAt);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
