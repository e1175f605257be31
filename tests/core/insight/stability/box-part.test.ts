import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxPart } from '../../../../src/core/insight/stability/box-part.js';
import { boxWeighting, seededChance } from '../../../../src/core/insight/stability/weightings.js';

describe('the part of a box of half to one and a half where a sum is at least 0', () => {
  it('is all of it where nothing pulls down, and nothing where nothing pulls up', () => {
    expect(boxPart([0.5, 0.2])).toBe(1);
    expect(boxPart([0, 0])).toBe(1);
    expect(boxPart([])).toBe(1);
    expect(boxPart([-0.5, -0.2])).toBe(0);
  });

  it('is half of it where two equal terms pull against each other', () => {
    expect(boxPart([0.25, -0.25])).toBeCloseTo(0.5, 9);
  });

  it('is worked out in the plane: a pull of three against one gives way in the corner of small against large', () => {
    // 3 u < v with both between 0.5 and 1.5 holds at no more than the one point (0.5, 1.5).
    expect(boxPart([0.75, -0.25])).toBeCloseTo(1, 9);
    // 2 u < v: a triangle with the sides 0.5 and 0.25 is cut off.
    expect(boxPart([0.5, -0.25])).toBeCloseTo(1 - 0.0625, 9);
  });

  it('agrees with counting sampled boxes', () => {
    const coefficient = fc.integer({ min: -100, max: 100 }).map((each) => each / 1000);
    fc.assert(
      fc.property(fc.array(coefficient, { minLength: 1, maxLength: 8 }), (coefficients) => {
        const chance = seededChance();
        const draws = 2000;
        let hits = 0;
        for (let count = 0; count < draws; count += 1) {
          const sum = boxWeighting(coefficients, chance).reduce((total, each) => total + each, 0);
          if (sum >= 0) hits += 1;
        }
        // Five standard errors.
        expect(Math.abs(boxPart(coefficients) - hits / draws)).toBeLessThan(0.056);
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing where terms differ by many orders of magnitude', () => {
    expect(boxPart([0.4, -0.4, 1e-9, -1e-9, 1e-10])).toBeCloseTo(0.5, 6);
  });
});
