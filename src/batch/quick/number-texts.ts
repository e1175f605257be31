/** Results repeat themselves, and to write a number costs as much as to score a criterion. */
const MOST_TEXTS = 2000;

/** Writes numbers as JSON does, and remembers how. */
export function numberTexts(): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const made = String(value);
    if (known.size === MOST_TEXTS) known.clear();
    known.set(value, made);
    return made;
  };
}
