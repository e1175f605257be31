import { neighboursOnGrid, numberDomain } from '../model/domain.js';
import { roundOnce } from '../model/round.js';
import type { NumberQuestion } from '../model/rubric.js';

const WITH_SIGN = /^(\S+?)\s*(?:%|percent)$/i;
const COUNT = /^(\d{1,15})\s*(?:of|out of|\/)\s*(\d{1,15})$/i;

/** The numbers of a count such as `3 of 50` or `3/50`; undefined for any other text. */
export function countIn(text: string): { readonly hits: number; readonly of: number } | undefined {
  const [, hits, of] = COUNT.exec(text) ?? [];
  return hits === undefined ? undefined : { hits: Number(hits), of: Number(of) };
}

/** A percentage with its sign, or as a quotient, as the plain number that the question takes; other text as it is. */
export function plainPercentage(question: NumberQuestion, text: string): string {
  const count = countIn(text);
  if (count === undefined) return WITH_SIGN.exec(text)?.[1] ?? text;
  const { hits, of } = count;
  // A quotient of a sample would hide how few were counted.
  if (question.sample !== undefined) return text;
  if (of === 0 || (hits > of && (question.max ?? 100) <= 100)) return text;
  const share = roundOnce((hits * 100) / of);
  const near = [...neighboursOnGrid(share, numberDomain(question))];
  // Of two equally near values the lower one; a very small share is written without an exponent.
  const [nearest = share] = near.sort((a, b) => Math.abs(a - share) - Math.abs(b - share));
  return Number.isInteger(nearest) ? String(nearest) : nearest.toFixed(20);
}
