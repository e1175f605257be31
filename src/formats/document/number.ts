/** Whether a number is represented exactly enough: finite, and within the safe integers. */
export function canBeKept(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
