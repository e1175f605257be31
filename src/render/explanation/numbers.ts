import type { Interval } from '../../core/report/model.js';
import type { Band } from '../../core/rubric/model.js';
import { roundOnce } from '../../core/scoring/round.js';
import { displayInterval } from '../whole-numbers.js';
import { spanInColumn } from '../words.js';
import type { Signs } from './document.js';

/** A score from 0 to 1 with two decimals: never one that another band begins with. */
export function twoDecimals(score: Interval, bands: readonly Band[], { dash }: Signs): string {
  const { low, high } = displayInterval(
    { low: roundOnce(score.low * 100), high: roundOnce(score.high * 100) },
    bands,
  );
  return [...new Set([low, high].map((hundredths) => (hundredths / 100).toFixed(2)))].join(dash);
}

/** How the formula of a mean is to be read where a term of it may turn out not to be asked. */
export const WITH_OR_WITHOUT =
  'The low end is the lower of with and without it, the high end the higher, each divided by the weights that count there.';

/** A term of a weighted mean, as the formula shows it. */
export interface FormulaTerm {
  readonly weight: number;
  readonly score: Interval;
}

/** A weighted mean with its numbers: (10 × 0.40 + 6 × 0.60) / 16 = 0.47. */
export function formula(
  terms: readonly FormulaTerm[],
  result: Interval,
  bands: readonly Band[],
  signs: Signs,
): string {
  const products = terms.map(
    ({ weight, score }) =>
      `${plainNumber(weight)} ${signs.times} ${bracketed(twoDecimals(score, bands, signs))}`,
  );
  const weights = plainNumber(terms.reduce((sum, { weight }) => sum + weight, 0));
  return `(${products.join(' + ')}) / ${weights} = ${twoDecimals(result, bands, signs)}`;
}

/** A range is one factor. */
function bracketed(score: string): string {
  return /^[\d.]+$/.test(score) ? score : `(${score})`;
}

/** A number without float noise. */
export function plainNumber(value: number): string {
  return String(roundOnce(value));
}

/** A score out of 100 in whole numbers. */
export function outOf100(score: Interval, bands: readonly Band[], dash: string): string {
  return spanInColumn(displayInterval(score, bands), dash);
}

/** A gain or a loss, with its sign. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : `${points}`;
}
