/** What is decided on is rounded: so far below an edge belongs to what lies above it. */
export const HALF_OF_LAST_DIGIT = 5e-7;

/** Rounds to the 6 decimals that results carry and that bands are decided on; never gives -0. */
export function roundOnce(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
