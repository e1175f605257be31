/** A power of two. Results repeat themselves, and to write a number costs as much as to score a criterion. */
const SLOTS = 4096;

/** Writes numbers of at most six decimals as JSON does, and remembers of those that share a slot the last. */
export function numberTexts(): (value: number) => string {
  const numbers = new Float64Array(SLOTS).fill(Number.NaN);
  const texts: string[] = new Array(SLOTS).fill('');
  return (value) => {
    const slot = Math.round(value * 1e6) & (SLOTS - 1);
    const known = texts[slot];
    if (known !== undefined && numbers[slot] === value) return known;
    const made = String(value);
    numbers[slot] = value;
    texts[slot] = made;
    return made;
  };
}
