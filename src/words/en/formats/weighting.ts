import type { WeightMethod, WeightsOrigin } from '../../../core/model/rubric-parts.js';

/** What each method is called inside a sentence. */
const METHOD_NAMES: Readonly<Record<WeightMethod, string>> = {
  swing: 'swing weighting',
  'rank-sum': 'rank sum',
  'rank-order-centroid': 'rank-order centroid',
  points: 'points',
};

/** The label of the line that says whose weights a result rests on. */
export const WEIGHTS_LABEL = 'Weights';

/** Whose weights they are, how they were found, and whose they are not. */
export function weightsText({ by, method, base, version }: WeightsOrigin): string {
  const whose = by === undefined ? '' : `${by}'s, `;
  return `${whose}by ${METHOD_NAMES[method]}, not those of ${base} ${version}`;
}

/** The same as a sentence of its own. */
export function weightsSentence(origin: WeightsOrigin): string {
  return `${WEIGHTS_LABEL}: ${weightsText(origin)}.`;
}
