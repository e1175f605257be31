/** Rounds to the 6 decimals that results carry and that bands are decided on; never gives -0. */
export function roundOnce(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
