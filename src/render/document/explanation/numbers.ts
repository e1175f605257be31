import type { Interval } from '../../../core/model/result.js';
import { roundOnce } from '../../../core/model/round.js';
import { DASH_IN_WORDS, decimalText, spanInColumn } from '../../../words/en/phrases.js';
import { whole, wholeSpan } from '../../../words/numbers/whole-numbers.js';
import type { Signs } from './document.js';

/** A score from 0 to 1 with two decimals, truncated like all other numbers. */
export function twoDecimals({ low, high }: Interval, { dash }: Signs): string {
  const ends = [low, high].map((each) => (whole(each * 100) / 100).toFixed(2));
  return [...new Set(ends.map(decimalText))].join(dash);
}

/** The same inside a sentence. */
export function decimalsInWords(score: Interval): string {
  return twoDecimals(score, { dash: DASH_IN_WORDS, times: '' });
}

/** A term of a weighted mean, as shown in the formula. */
export interface FormulaTerm {
  readonly weight: number;
  readonly score: Interval;
}

/** A weighted mean with its numbers: (10 × 0.40 + 6 × 0.60) / 16 = 0.47. */
export function formula(terms: readonly FormulaTerm[], result: Interval, signs: Signs): string {
  const products = terms.map(
    ({ weight, score }) => `${plainNumber(weight)} ${signs.times} ${bracketed(twoDecimals(score, signs))}`,
  );
  const weights = plainNumber(terms.reduce((sum, { weight }) => sum + weight, 0));
  return `(${products.join(' + ')}) / ${weights} = ${twoDecimals(result, signs)}`;
}

/** A range in brackets, as one factor. */
function bracketed(score: string): string {
  return /^[\d.,]+$/.test(score) ? score : `(${score})`;
}

/** A number without float noise. */
export function plainNumber(value: number): string {
  return decimalText(String(roundOnce(value)));
}

/** A score out of 100 in whole numbers. */
export function outOf100(score: Interval, dash: string): string {
  return spanInColumn(wholeSpan(score), dash);
}

/** A gain or a loss, with its sign. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : `${points}`;
}
