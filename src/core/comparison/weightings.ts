import { wayDrawer } from '../insight/outlook/each-way.js';
import { drawsIn } from '../insight/stability/draws.js';
import { roundOnce } from '../model/round.js';
import type { Rubric } from '../model/rubric.js';
import type { Contender } from './contender.js';
import { verdictAt } from './ways.js';

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
  const drawn = contenders.map((each) => drawnOutcomes(each, weightings));
  const sums = contenders.map((): Sum => ({ part: 0, weights: rubric.criteria.map(() => 0) }));
  const all: Sum = { part: 0, weights: rubric.criteria.map(() => 0) };
  for (const [draw, weights] of weightings.entries()) {
    const first = bestAt(draw, drawn);
    for (const sum of sums.filter((_, at) => first.includes(at))) add(sum, weights, 1 / first.length);
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

/** The places of the candidates with the best outcome in a draw. */
function bestAt(draw: number, drawn: readonly DrawnOutcomes[]): readonly number[] {
  let first: number[] = [];
  let best = { verdict: -1, score: 0 };
  for (const [at, { verdicts, scores }] of drawn.entries()) {
    const [verdict, score] = [Number(verdicts[draw]), Number(scores[draw])];
    const order = verdict - best.verdict || score - best.score;
    if (order > 0) {
      best = { verdict, score };
      first = [at];
    } else if (order === 0) first.push(at);
  }
  return first;
}

/** The outcomes of one candidate in all draws; an object for each would cost more than drawing it. */
interface DrawnOutcomes {
  readonly verdicts: Float64Array;
  readonly scores: Float64Array;
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

function drawnOutcomes(
  { standing, input, ways }: Contender,
  weightings: readonly (readonly number[])[],
): DrawnOutcomes {
  const { length } = weightings;
  const verdicts = new Float64Array(length).fill(standing.low.verdict);
  const scores = new Float64Array(length).fill(standing.low.score);
  if (standing.high.verdict === 0) return { verdicts, scores };
  const draw = wayDrawer(ways());
  for (const [at, weights] of weightings.entries()) {
    const end = draw(weights);
    if (end === undefined) continue;
    verdicts[at] = verdictAt(end, input.rubric.bands.length);
    scores[at] = end.score;
  }
  return { verdicts, scores };
}

function add(sum: Sum, weights: readonly number[], part: number): void {
  sum.part += part;
  for (const [at, weight] of weights.entries()) sum.weights[at] = Number(sum.weights[at]) + part * weight;
}

function meanWeights({ criteria }: Rubric, { part, weights }: Sum): Readonly<Record<string, number>> {
  return Object.fromEntries(criteria.map(({ id }, at) => [id, roundOnce(Number(weights[at]) / part)]));
}
