/** Decisions use rounded values: a value this close below an edge counts as reaching it. */
export const HALF_OF_LAST_DIGIT = 5e-7;

/** Rounds to the 6 decimals of results, on which bands are decided; never returns -0. */
export function roundOnce(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
