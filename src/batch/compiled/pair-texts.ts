/** A power of two. Results repeat themselves, and to write two numbers costs as much as to score two criteria. */
const SLOTS = 4096;

/** Writes two numbers of at most six decimals as a text, and remembers of those that share a slot the last. */
export function pairTexts(
  write: (one: number, other: number) => string,
): (one: number, other: number) => string {
  const ones = new Float64Array(SLOTS).fill(Number.NaN);
  const others = new Float64Array(SLOTS);
  const texts: string[] = new Array(SLOTS).fill('');
  return (one, other) => {
    const slot = Math.round(one * 1e6 + other * 7e6) & (SLOTS - 1);
    const known = texts[slot];
    if (known !== undefined && ones[slot] === one && others[slot] === other) return known;
    const made = write(one, other);
    ones[slot] = one;
    others[slot] = other;
    texts[slot] = made;
    return made;
  };
}
