import type { Verdict } from '../../model/verdict.js';

/** Whether a verdict equals the current one, with the same range. */
export function sameVerdict(verdict: Verdict, now: Verdict): boolean {
  // While a knock-out is open the lowest end is `stop` whatever the score, and only the id distinguishes bands.
  return verdict.id === now.id && verdict.range.every((id, end) => id === now.range[end]);
}
