import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draws } from '../../../../src/core/insight/stability/draws.js';
import { drawsIn } from '../../../../src/core/insight/stability/draws.js';
import { sampledPart, type Window } from '../../../../src/core/insight/stability/sampled-part.js';
import { boxWeighting, seededChance } from '../../../../src/core/insight/stability/weightings.js';
import { meanRange, type Term } from '../../../../src/core/scoring/interval.js';
import { rubricOf } from '../../../support/build-rubric.js';

/** What the part means: the mean under each weighting, held against the window. */
function counted(terms: readonly Term[], { from, below }: Window, { count, weights }: Draws): number {
  const lows = Array.from({ length: count }, (_, draw) => {
    const drawn = terms.map((term, at) => ({ ...term, weight: weights[draw * terms.length + at] ?? 0 }));
    return meanRange(drawn)?.range.low ?? Number.NaN;
  });
  return lows.filter((low) => low >= from && low < below).length / count;
}

const height = fc.integer({ min: 0, max: 10 }).map((each) => each / 10);
const term = fc
  .record({
    weight: fc.constantFrom(1, 1, 2, 5),
    low: height,
    presence: fc.constantFrom('sure' as const, 'maybe' as const),
  })
  .map(({ weight, low, presence }): Term => ({ weight, presence, range: { low, high: 1 } }));
const edge = fc.constantFrom(0.2, 0.4, 0.5, 0.4 - 5e-9, 0.7);

describe('the part of drawn weightings', () => {
  it('is what counting the mean under each of them comes to', () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('box' as const, 'rank-order' as const),
        edge,
        fc.oneof(edge, fc.constant(Number.POSITIVE_INFINITY)),
        (terms, kind, from, below) => {
          const weights = terms.map((each) => each.weight);
          const { weights: all } = drawsIn(rubricOf({}))(kind, weights);
          const draws = { count: 50, weights: all };
          expect(sampledPart(terms, { from, below }, draws)).toBe(counted(terms, { from, below }, draws));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes a mean that lies on an edge for what it is', () => {
    const terms: readonly Term[] = [0.4, 0.4].map((low) => ({
      weight: 1,
      range: { low, high: 1 },
      presence: 'sure',
    }));
    const draws = drawsIn(rubricOf({}))('box', [1, 1]);
    const window = { from: 0.4, below: 0.7 };
    expect(sampledPart(terms, window, draws)).toBe(counted(terms, window, draws));
  });
});

describe('drawn weightings', () => {
  it('lie one behind the other', () => {
    const chance = seededChance();
    const { weights } = drawsIn(rubricOf({}))('box', [3, 1]);
    const both = [...boxWeighting([3, 1], chance), ...boxWeighting([3, 1], chance)];
    expect([...weights.slice(0, 4)]).toEqual(both);
  });

  it('are kept for a few sets of weights, and the same when they are drawn again', () => {
    const draws = drawsIn(rubricOf({}));
    const first = draws('rank-order', [1, 2]);
    expect(draws('rank-order', [1, 2])).toBe(first);
    for (let weight = 3; weight < 11; weight += 1) draws('rank-order', [1, weight]);
    const again = draws('rank-order', [1, 2]);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
