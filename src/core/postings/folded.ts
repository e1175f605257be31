/** Trademark signs, and characters that are not seen. */
const DROPPED = /[\u00a9\u00ad\u00ae\u200b-\u200d\u2060\u2120\u2122\ufeff]/g;
const TRADEMARK_IN_BRACKETS = /\((?:r|tm|sm)\)/gi;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** A text as it is compared: NFKC, one kind of dash and space, no trademark signs; its line feeds stay. */
export function folded(text: string): string {
  const unmarked = text.includes('(') ? text.replace(TRADEMARK_IN_BRACKETS, '') : text;
  // Most text is ASCII, where nothing else can differ.
  if (isAscii(unmarked)) return unmarked;
  return unmarked.replace(DROPPED, '').normalize('NFKC').replace(DASHES, '-');
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII is.
  return !/[^\x00-\x7f]/.test(text);
}

/** The same text in lower case, with every character at its place. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text
    .split('')
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join('');
}
