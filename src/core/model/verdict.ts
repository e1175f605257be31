/** What is decided: a band id or `stop`; `range` goes from the lowest to the highest of any completion. */
export interface Verdict {
  readonly id: string;
  readonly range: readonly [lowest: string, highest: string];
  readonly firm: boolean;
}

/** Says how many knock-outs are not ruled out; for screens that say it in their own words to leave out. */
export function uncheckedKnockouts(count: number): string {
  return count === 1 ? 'One knock-out is not ruled out yet.' : `${count} knock-outs are not ruled out yet.`;
}
