import type { Verdict } from '../../model/verdict.js';

/** Whether a verdict is the one there is, with the same range. */
export function sameVerdict(verdict: Verdict, now: Verdict): boolean {
  // While a knock-out is open the lowest end is `stop` whatever the score, and only the id tells bands apart.
  return verdict.id === now.id && verdict.range.every((id, end) => id === now.range[end]);
}
