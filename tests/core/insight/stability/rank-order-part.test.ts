import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOrderPart } from '../../../../src/core/insight/stability/rank-order-part.js';
import { rankOrderWeighting, seededChance } from '../../../../src/core/insight/stability/weightings.js';

describe('the part of weightings in one rank order', () => {
  it('counts what the heavier of two can be outweighed by: never more than an even split', () => {
    expect(rankOrderPart([[1], [-1]])).toBe(1);
    expect(rankOrderPart([[-1], [1]])).toBe(0);
    // The mean goes from 3 (all weight on the first) to 1 (even split) and never below.
    expect(rankOrderPart([[3], [-1]])).toBe(1);
    // From 1 to -1: half of the way.
    expect(rankOrderPart([[1], [-3]])).toBeCloseTo(0.5, 12);
  });

  it('lets tied criteria part either way', () => {
    expect(rankOrderPart([[1, -1]])).toBeCloseTo(0.5, 12);
    expect(rankOrderPart([[1, -3]])).toBeCloseTo(0.25, 12);
  });

  it('gives up where ties allow more orders than can be gone through', () => {
    const many = Array.from({ length: 12 }, (_, at) => at - 5);
    expect(rankOrderPart([many, [1]])).toBeUndefined();
    expect(rankOrderPart([many])).toBeGreaterThan(0);
  });

  it('agrees with counting sampled weightings, ties included', () => {
    const value = fc.integer({ min: -10, max: 10 }).map((each) => each + 0.5);
    const groups = fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(groups, (each) => {
        const values = each.flat();
        const weights = each.flatMap((group, rank) => group.map(() => each.length - rank));
        const chance = seededChance();
        const draws = 2000;
        let hits = 0;
        for (let count = 0; count < draws; count += 1) {
          const drawn = rankOrderWeighting(weights, chance);
          const sum = values.reduce((total, one, at) => total + one * (drawn[at] ?? 0), 0);
          if (sum >= 0) hits += 1;
        }
        expect(Math.abs((rankOrderPart(each) ?? -1) - hits / draws)).toBeLessThan(0.056);
      }),
      { numRuns: 100 },
    );
  });
});

describe('drawn weightings', () => {
  it('keep the rank order, and mix what is tied', () => {
    const chance = seededChance();
    const draws = Array.from({ length: 100 }, () => rankOrderWeighting([5, 2, 2, 9], chance));
    const inOrder = draws.every(
      ([a = 0, b = 0, c = 0, d = 0]) => d > a && a > Math.max(b, c) && b > 0 && c > 0,
    );
    expect(inOrder).toBe(true);
    const tied = draws.filter(([, b = 0, c = 0]) => b > c).length;
    expect(tied).toBeGreaterThan(25);
    expect(tied).toBeLessThan(75);
  });

  it('are the same each time', () => {
    expect([1, 2, 3].map(seededChance())).toEqual([1, 2, 3].map(seededChance()));
  });
});
