const LONGEST_QUOTE = 200;
const LONGEST_LINE = 4000;

/** A line on which a name begins, or the part of a long one around it. */
export function quoteAround(line: string, column: number): string {
  if (line.length > LONGEST_LINE) {
    // Of a page on one line, what is near is enough; half a character at an end is cut off again.
    const start = Math.max(0, Math.min(column - LONGEST_LINE / 2, line.length - LONGEST_LINE));
    return quoteAround(line.slice(start, start + LONGEST_LINE), column - start);
  }
  const characters = [...line.replace(/\s/g, ' ')];
  const whole = characters.join('').trim();
  if (characters.length <= LONGEST_QUOTE) return whole;
  const from = Math.max(0, Math.min(column - LONGEST_QUOTE / 4, characters.length - LONGEST_QUOTE));
  const part = characters
    .slice(from, from + LONGEST_QUOTE)
    .join('')
    .trim();
  return `${from > 0 ? '\u2026' : ''}${part}${from + LONGEST_QUOTE < characters.length ? '\u2026' : ''}`;
}

/** How many line feeds there are in a text, or before some place in it. */
export function linesBefore(text: string, end = text.length): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
