/** Whether a number is what the file says: finite, and not so large that whole numbers fall together. */
export function canBeKept(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
