import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxWeightings,
  type DrawWeighting,
  rankOrderWeightings,
} from '../../../../src/core/insight/stability/weightings.js';

function drawn(draw: DrawWeighting, length: number, count: number): readonly (readonly number[])[] {
  const into = new Float64Array(length * count);
  for (let at = 0; at < count; at += 1) draw(into, at * length, at);
  return Array.from({ length: count }, (_, at) => [...into.slice(at * length, (at + 1) * length)]);
}

const arbitraryWeights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 });

describe('weightings', () => {
  it('keep each weight between half and one and a half of what it is', () => {
    fc.assert(
      fc.property(arbitraryWeights, (weights) => {
        for (const one of drawn(boxWeightings(weights), weights.length, 20)) {
          one.forEach((weight, at) => {
            expect(Math.abs(weight / Number(weights[at]) - 1)).toBeLessThanOrEqual(0.5);
          });
        }
      }),
    );
  });

  it('keep the rank order of the weights', () => {
    fc.assert(
      fc.property(arbitraryWeights, (weights) => {
        for (const one of drawn(rankOrderWeightings(weights), weights.length, 20)) {
          const pairs = weights.flatMap((low, at) =>
            weights.flatMap((high, other) => (low < high ? [[one[at], one[other]] as const] : [])),
          );
          for (const [low, high] of pairs) expect(low).toBeLessThan(Number(high));
        }
      }),
    );
  });

  it('part equal weights in every order alike', () => {
    const orders = new Map<string, number>();
    for (const one of drawn(rankOrderWeightings([2, 2, 2, 1]), 4, 6000)) {
      const order = [0, 1, 2].sort((a, b) => Number(one[a]) - Number(one[b])).join();
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('are the same whenever they are drawn', () => {
    const draw = () => drawn(rankOrderWeightings([3, 1, 1]), 3, 2);
    expect(draw()).toEqual(draw());
    expect(draw()[0]).not.toEqual(draw()[1]);
  });
});
