import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplexPart } from '../../../../src/core/insight/stability/simplex-part.js';

describe('the part of a simplex where a linear function is at least 0', () => {
  it('is all of it where no corner is below 0, and nothing where every one is', () => {
    expect(simplexPart([0, 2, 5])).toBe(1);
    expect(simplexPart([-1, -2])).toBe(0);
    expect(simplexPart([])).toBe(1);
  });

  it('is the part of a line that lies on the right side', () => {
    expect(simplexPart([3, -1])).toBeCloseTo(0.75, 12);
  });

  it('is worked out for a triangle with one corner, and with two corners, above', () => {
    // The small triangle at the one corner that lies apart: product of the parts of its two sides.
    expect(simplexPart([1, -1, -3])).toBeCloseTo(0.5 * 0.25, 12);
    expect(simplexPart([-1, 1, 1])).toBeCloseTo(1 - 0.5 * 0.5, 12);
  });

  it('takes equal values and hundreds of corners without losing its footing', () => {
    const corners = Array.from({ length: 300 }, (_, at) => (at % 3 === 0 ? 1 : -0.5));
    expect(simplexPart(corners)).toBeGreaterThan(0.3);
    expect(simplexPart(corners)).toBeLessThan(0.7);
  });

  it('has the other side for the rest, whatever the order of the corners', () => {
    const value = fc.integer({ min: -9, max: 9 }).map((each) => each + 0.5);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (corners) => {
        const part = simplexPart(corners);
        expect(part + simplexPart(corners.map((each) => -each))).toBeCloseTo(1, 9);
        expect(simplexPart([...corners].reverse())).toBeCloseTo(part, 9);
      }),
      { numRuns: 1000 },
    );
  });
});
