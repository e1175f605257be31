import type { Verdict } from '../../scoring/verdict.js';

/** Whether a verdict leaves the range as it is; where nothing applies there is no other range. */
export function sameRange(verdict: Verdict | undefined, now: Verdict): boolean {
  return verdict === undefined || verdict.range.every((id, end) => id === now.range[end]);
}
