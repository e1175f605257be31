import { wayDrawer } from '../insight/outlook/each-way.js';
import { drawsIn } from '../insight/stability/draws.js';
import { roundOnce } from '../model/round.js';
import type { Rubric } from '../model/rubric.js';
import type { Contender } from './contender.js';
import { compareOutcomes, type PossibleOutcome } from './standing.js';
import { outcomeAt, waysInput } from './ways.js';

const DRAWS = 1000;

/** How often each candidate comes first while the weights vary, and with which weights. */
export interface WeightingFirsts {
  /** In the order of the candidates. */
  readonly firsts: readonly {
    readonly part: number;
    readonly centralWeights?: Readonly<Record<string, number>>;
  }[];
  readonly averageWeights: Readonly<Record<string, number>>;
  readonly error: number;
}

/** Sums of weights, in the order of the criteria. */
interface Sum {
  part: number;
  readonly weights: number[];
}

/**
 * Draws weights in the rubric's order of importance, with each one way of every candidate; equal candidates share a
 * draw evenly. Each candidate draws its ways by its own answers, so that no other candidate changes them.
 */
export function weightingFirsts(rubric: Rubric, contenders: readonly Contender[]): WeightingFirsts {
  const weightings = weightingsOf(rubric);
  const drawers = contenders.map((each) => outcomeDrawer(each));
  const sums = contenders.map((): Sum => ({ part: 0, weights: rubric.criteria.map(() => 0) }));
  const all: Sum = { part: 0, weights: rubric.criteria.map(() => 0) };
  for (const weights of weightings) {
    const outcomes = drawers.map((draw) => draw(weights));
    const best = outcomes.reduce((one, other) => (compareOutcomes(one, other) >= 0 ? one : other));
    const first = sums.filter((_, at) => {
      const outcome = outcomes[at];
      return outcome !== undefined && compareOutcomes(outcome, best) === 0;
    });
    for (const each of first) add(each, weights, 1 / first.length);
    add(all, weights, 1);
  }
  return {
    firsts: sums.map((each) => ({
      part: each.part / all.part,
      ...(each.part > 0 && { centralWeights: meanWeights(rubric, each) }),
    })),
    averageWeights: meanWeights(rubric, all),
    error: roundOnce(0.98 / Math.sqrt(DRAWS)),
  };
}

/** Weights of all criteria, as parts of 1; those without weight keep none. */
function weightingsOf(rubric: Rubric): readonly (readonly number[])[] {
  const own = rubric.criteria.map(({ weight }) => weight);
  const weighted = own.filter((weight) => weight > 0);
  const { weights } = drawsIn(rubric)('rank-order', weighted);
  return Array.from({ length: DRAWS }, (_, draw) => {
    const drawn = weights.subarray(draw * weighted.length, (draw + 1) * weighted.length);
    const whole = drawn.reduce((sum, each) => sum + each, 0);
    let next = 0;
    return own.map((weight) => (weight > 0 ? Number(drawn[next++]) / whole : 0));
  });
}

function outcomeDrawer(contender: Contender): (weights: readonly number[]) => PossibleOutcome {
  const { standing, input } = contender;
  if (standing.high.verdict === 0) return () => standing.low;
  const draw = wayDrawer(waysInput(contender));
  return (weights) => {
    const end = draw(weights);
    return end === undefined ? standing.low : outcomeAt(end, input.rubric.bands.length);
  };
}

function add(sum: Sum, weights: readonly number[], part: number): void {
  sum.part += part;
  for (const [at, weight] of weights.entries()) sum.weights[at] = Number(sum.weights[at]) + part * weight;
}

function meanWeights({ criteria }: Rubric, { part, weights }: Sum): Readonly<Record<string, number>> {
  return Object.fromEntries(criteria.map(({ id }, at) => [id, roundOnce(Number(weights[at]) / part)]));
}
