import type { Interval } from '../../core/model/result.js';
import { roundOnce } from '../../core/model/round.js';

/** The smallest and largest value that one share of a column may get. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A number as people read it: truncated and never rounded up, so that it does not reach an edge that it misses. */
export function whole(value: number): number {
  return Math.trunc(roundOnce(value)) + 0;
}

/** Both ends as whole numbers. */
export function wholeSpan({ low, high }: Interval): Interval {
  return { low: whole(low), high: whole(high) };
}

/** A fraction in [0, 1] as a whole percentage. */
export function wholePercent(part: number): number {
  return whole(part * 100);
}

/**
 * Whole numbers near the values that add up to the total, by largest remainder. If the bounds do not allow the total,
 * the sum is as near as they allow.
 */
export function apportion(
  values: readonly number[],
  total: number,
  boundsOf: (index: number) => Bounds = () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
): readonly number[] {
  const bounds = values.map((_, index) => boundsOf(index));
  const shares = values.map((value, index) => clamp(Math.floor(value + 1e-9), bounds[index]));
  const step = sum(shares) < total ? 1 : -1;
  for (let missing = Math.abs(total - sum(shares)); missing > 0; missing -= 1) {
    const index = neediest(values, shares, bounds, step);
    if (index === undefined) break;
    shares[index] = (shares[index] ?? 0) + step;
  }
  return shares;
}

function neediest(
  values: readonly number[],
  shares: readonly number[],
  bounds: readonly Bounds[],
  step: 1 | -1,
): number | undefined {
  const need = (index: number): number => step * ((values[index] ?? 0) - (shares[index] ?? 0));
  return shares
    .flatMap((share, index) => (clamp(share + step, bounds[index]) === share + step ? [index] : []))
    .reduce<number | undefined>(
      (best, index) => (best === undefined || need(index) > need(best) + 1e-9 ? index : best),
      undefined,
    );
}

function clamp(value: number, bounds: Bounds | undefined): number {
  if (bounds === undefined) return value;
  return Math.max(bounds.low, Math.min(bounds.high, value));
}

/** The sum of a column. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
