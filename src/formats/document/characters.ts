/** NUL and halves of surrogate pairs: no text has them, and much that reads text stumbles over them. */
const NEVER_TEXT = /[\p{Cs}\0]/u;

/** Finds the first character of a value that cannot be text, or -1. */
export function badCharacterIn(value: string): number {
  return value.search(NEVER_TEXT);
}

/** Names a character in the way that can be looked up. */
export function characterName(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const WORD = /"[^"\r\n]{0,39}"?|[^\s,:[\]{}"]{1,40}|[\s\S]/uy;

/** Quotes what stands at an offset: a word, a quoted text or one character, of at most 40 characters. */
export function quoteAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return quote(WORD.exec(text)?.[0] ?? '');
}

/** Puts quotation marks around a fragment of a file, cut to 40 characters. */
export function quote(fragment: string): string {
  const short = shorten(fragment);
  return short.includes('"') ? `'${short}'` : `"${short}"`;
}

/** Cuts a fragment of a file to 40 characters, without halving one. */
export function shorten(fragment: string): string {
  return [...fragment.slice(0, 80)].slice(0, 40).join('');
}
