import { perRubric } from '../../model/per-rubric.js';
import { boxWeightings, rankOrderWeightings } from './weightings.js';

/** Other weightings of some terms, concatenated in `weights`. */
export interface Draws {
  readonly count: number;
  readonly weights: Float64Array;
}

/** The sets of weightings that are sampled. */
export type Kind = 'box' | 'rank-order';

// Enough for an error below 0.02.
const COUNT = 2500;

// The set of scored criteria depends on the answers: a rubric has few such sets, which recur.
const MOST_KEPT = 8;

/** Draws weightings; they are always the same for the same weights, so the last few are kept with the rubric. */
export const drawsIn = perRubric(() => {
  const known = new Map<string, Draws>();
  return (kind: Kind, weights: readonly number[]): Draws => {
    const key = `${kind} ${weights.join()}`;
    const draws = known.get(key) ?? drawn(kind, weights);
    if (known.size >= MOST_KEPT && !known.has(key)) known.clear();
    known.set(key, draws);
    return draws;
  };
});

function drawn(kind: Kind, weights: readonly number[]): Draws {
  const weighting = (kind === 'box' ? boxWeightings : rankOrderWeightings)(weights);
  const all = new Float64Array(COUNT * weights.length);
  for (let draw = 0; draw < COUNT; draw += 1) weighting(all, draw * weights.length, draw);
  return { count: COUNT, weights: all };
}
