import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJudgements, sharesOf, weightsBy } from '../../../src/core/authoring/weights.js';
import { WEIGHT_METHODS } from '../../../src/core/model/rubric-parts.js';

const RUNS = { numRuns: 1000 };
/** Ranks of up to 200 criteria, as many as a rubric may have. */
const ranks = fc.integer({ min: 1, max: 200 }).chain((count) =>
  fc.shuffledSubarray(
    [...Array(count).keys()].map((at) => at + 1),
    { minLength: count },
  ),
);
const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 200 });
const ranked = fc.constantFrom('rank-sum', 'rank-order-centroid');
const valued = fc.constantFrom('swing', 'points');

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

describe('the shares of weights', () => {
  it('add up to 1', () => {
    fc.assert(
      fc.property(ranked, ranks, (method, said) => {
        expect(add(sharesOf(weightsBy(method, said)))).toBeCloseTo(1, 3);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(
        valued,
        values.filter((each) => add(each) > 0),
        (method, said) => {
          expect(add(sharesOf(weightsBy(method, said)))).toBeCloseTo(1, 3);
        },
      ),
      RUNS,
    );
  });

  it('keep the order that was given: a higher rank weighs more, a higher value too, and equal ones the same', () => {
    fc.assert(
      fc.property(ranked, ranks, (method, said) => {
        const weights = weightsBy(method, said);
        const inOrder = said.map((_, at) => weights[said.indexOf(at + 1)] ?? 0);
        expect(inOrder.every((each, at) => at === 0 || each < (inOrder[at - 1] ?? 0))).toBe(true);
        expect(inOrder.at(-1)).toBeGreaterThan(0);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(valued, values, (method, said) => {
        const shares = sharesOf(weightsBy(method, said));
        for (const [at, value] of said.entries()) {
          for (const [other, beside] of said.entries()) {
            if (value <= beside) expect(shares[at]).toBeLessThanOrEqual(shares[other] ?? 0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('by rank-order centroid are the mean of the weights that give all to the first 1, 2, … n alike', () => {
    fc.assert(
      fc.property(ranks, (said) => {
        const { length } = said;
        const weights = weightsBy('rank-order-centroid', said);
        const corners = said.map((rank) =>
          add(Array.from({ length }, (_, at) => (rank <= at + 1 ? 100 / (at + 1) : 0))),
        );
        for (const [at, sum] of corners.entries()) expect(weights[at]).toBeCloseTo(sum / length, 5);
      }),
      { numRuns: 200 },
    );
  });
});

it('whatever is typed is read as a number of the method or refused, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WEIGHT_METHODS),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.oneof(fc.string(), fc.integer().map(String))),
      (method, typed) => {
        const read = readJudgements(method, ['a', 'b'], new Map(Object.entries(typed)));
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          return;
        }
        expect([...read.value.keys()].sort()).toEqual(['a', 'b']);
        expect([...read.value.values()].every((each) => each >= 0 && each <= 100)).toBe(true);
      },
    ),
    RUNS,
  );
});
