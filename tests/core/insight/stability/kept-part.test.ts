import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draws } from '../../../../src/core/insight/stability/draws.js';
import { drawsIn } from '../../../../src/core/insight/stability/draws.js';
import { keptPart, type Window } from '../../../../src/core/insight/stability/kept-part.js';
import { boxWeightings } from '../../../../src/core/insight/stability/weightings.js';
import { meanRange, type Term } from '../../../../src/core/scoring/interval.js';
import { rubricOf } from '../../../support/build-rubric.js';

/** What the part means: the mean under each weighting, held against the window. */
function counted(terms: readonly Term[], { from, below }: Window, { count, weights }: Draws): number {
  const lows = Array.from({ length: count }, (_, draw) => {
    const weightAt = (at: number): number => Number(weights[draw * terms.length + at]);
    const drawn = terms.map((term, at) => ({ ...term, weight: term.weight === 0 ? 0 : weightAt(at) }));
    return meanRange(drawn)?.range.low ?? Number.NaN;
  });
  return lows.filter((low) => low >= from && low < below).length / count;
}

const height = fc.integer({ min: 0, max: 10 }).map((each) => each / 10);
const term = fc
  .record({
    weight: fc.constantFrom(0, 1, 1, 2, 5),
    low: height,
    presence: fc.constantFrom('sure' as const, 'maybe' as const),
  })
  .map(({ weight, low, presence }): Term => ({ weight, presence, range: { low, high: 1 } }));
const edge = fc.constantFrom(0.2, 0.4, 0.5, 0.4 - 5e-9, 0.7);

describe('the part of weightings that keeps a verdict', () => {
  it('is what counting the mean under each of them comes to', () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('box' as const, 'rank-order' as const),
        edge,
        fc.oneof(edge, fc.constant(Number.POSITIVE_INFINITY)),
        (terms, kind, from, below) => {
          const weights = terms.map((each) => each.weight || 1);
          const { weights: all } = drawsIn(rubricOf({}))(kind, weights);
          const draws = { count: 50, weights: all };
          expect(keptPart([{ terms, window: { from, below } }], () => draws).kept).toBe(
            counted(terms, { from, below }, draws),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is exact, without any draw, where no weighting can make a difference', () => {
    const noDraws = (): Draws => {
      throw new Error('nothing needs to be drawn');
    };
    const terms = [0.5, 0.6].map((low): Term => ({ weight: 1, range: { low, high: 1 }, presence: 'sure' }));
    const exactly = (kept: number) => ({ kept, method: 'exact', error: 0 });
    expect(keptPart([{ terms, window: { from: 0.4, below: 0.7 } }], noDraws)).toEqual(exactly(1));
    expect(keptPart([{ terms, window: { from: 0.7, below: 0.8 } }], noDraws)).toEqual(exactly(0));
    expect(keptPart([{ terms, window: { from: 0, below: 0.4 } }], noDraws)).toEqual(exactly(0));
  });

  it('takes a mean that lies on an edge for what it is', () => {
    const terms: readonly Term[] = [0.4, 0.4].map((low) => ({
      weight: 1,
      range: { low, high: 1 },
      presence: 'sure',
    }));
    const draws = drawsIn(rubricOf({}))('box', [1, 1]);
    const window = { from: 0.4, below: 0.7 };
    expect(keptPart([{ terms, window }], () => draws).kept).toBe(counted(terms, window, draws));
  });
});

describe('drawn weightings', () => {
  it('lie one behind the other', () => {
    const draw = boxWeightings([3, 1]);
    const { weights } = drawsIn(rubricOf({}))('box', [3, 1]);
    const both = new Float64Array(4);
    draw(both, 0, 0);
    draw(both, 2, 1);
    expect(weights.slice(0, 4)).toEqual(both);
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
