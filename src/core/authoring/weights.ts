import { combined, failure, type Outcome, type Problem, problem, success } from '../model/problem.js';
import { roundOnce } from '../model/round.js';
import type { Rubric } from '../model/rubric.js';
import type { WeightMethod } from '../model/rubric-parts.js';

/** What a person says of each criterion, by id: a part of 100 in swing weighting, a rank from 1, or points. */
export type Judgements = ReadonlyMap<string, number>;

/** The most that can be said of one criterion in swing weighting and in points. */
export const WHOLE = 100;

/**
 * Weights by what a person says of each criterion, in the unit of the method: only their proportions matter.
 *
 * - `swing`: what it is worth to go from the worst to the best of a criterion, where the most is 100
 *   (von Winterfeldt and Edwards, Decision Analysis and Behavioral Research, 1986).
 * - `points`: parts of 100 (Doyle, Green and Bottomley, Judging Relative Importance, 1997, compare it with rating).
 * - `rank-sum`: n + 1 - r for rank r of n (Stillwell, Seaver and Edwards, A Comparison of Weight Approximation
 *   Techniques in Multiattribute Utility Decision Making, 1981).
 * - `rank-order-centroid`: the centre of all weights in that order, 1/n (1/r + … + 1/n), in percent (Edwards and
 *   Barron, SMARTS and SMARTER, 1994).
 */
export function weightsBy(method: WeightMethod, said: readonly number[]): readonly number[] {
  const count = said.length;
  switch (method) {
    case 'swing':
    case 'points':
      return said;
    case 'rank-sum':
      return said.map((rank) => count + 1 - rank);
    case 'rank-order-centroid':
      return said.map((rank) => roundOnce(WHOLE * centroid(rank, count)));
  }
}

function centroid(rank: number, count: number): number {
  let sum = 0;
  for (let at = count; at >= rank; at -= 1) sum += 1 / at;
  return sum / count;
}

/** The part of the total that each weight has, in [0, 1]; all 0 if the weights are. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  return weights.map(shareIn(weights));
}

/** The part of the total that the weight of each criterion has, by its id. */
export function sharesById({ criteria }: Pick<Rubric, 'criteria'>): ReadonlyMap<string, number> {
  const share = shareIn(criteria.map(({ weight }) => weight));
  return new Map(criteria.map(({ id, weight }) => [id, share(weight)]));
}

function shareIn(weights: readonly number[]): (weight: number) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (weight) => (total === 0 ? 0 : roundOnce(weight / total));
}

/** Reads what is said of each criterion, as typed; every one needs a value that fits the others. */
export function readJudgements(
  method: WeightMethod,
  criteria: readonly string[],
  typed: ReadonlyMap<string, string>,
): Outcome<Judgements> {
  const of = criteria.length;
  const read = combined(
    [...typed].map(([criterion, text]): Outcome<readonly [string, number]> => {
      if (!criteria.includes(criterion)) {
        return failure(problem('rubric/unknown-criterion', { id: criterion, known: criteria }));
      }
      const value = judgementOf(method, text, of);
      return value === undefined
        ? failure(problem('weights/value', { criterion, found: text, method, of }))
        : success([criterion, value]);
    }),
  );
  if (!read.ok) return read;
  const said = new Map(read.value);
  const missing = criteria.filter((each) => !said.has(each));
  const found =
    missing.length > 0 ? [problem('weights/missing', { criteria: missing, method })] : unfit(method, said);
  return found.length > 0 ? failure(...found) : success(said);
}

/** The value of one judgement as typed; undefined if the method takes no such value. */
export function judgementOf(method: WeightMethod, typed: string, criteria: number): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) return undefined;
  const value = Number(text);
  if (method === 'swing' || method === 'points') return value <= WHOLE ? value : undefined;
  return Number.isInteger(value) && value >= 1 && value <= criteria ? value : undefined;
}

function unfit(method: WeightMethod, said: Judgements): readonly Problem[] {
  const values = [...said.values()];
  switch (method) {
    case 'swing': {
      const most = Math.max(...values);
      return most === WHOLE ? [] : [problem('weights/top', { found: most })];
    }
    case 'points': {
      const sum = sumOf(values);
      return sum === WHOLE ? [] : [problem('weights/sum', { found: sum })];
    }
    case 'rank-sum':
    case 'rank-order-centroid':
      return [...new Set(values)].flatMap((rank) => {
        const criteria = [...said].flatMap(([id, value]) => (value === rank ? [id] : []));
        return criteria.length === 1 ? [] : [problem('weights/rank-twice', { rank, criteria })];
      });
  }
}

/** A sum of points, without what doubles add to it. */
export function sumOf(points: readonly number[]): number {
  return roundOnce(points.reduce((sum, each) => sum + each, 0));
}
