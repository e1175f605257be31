/** NUL and lone surrogates: never valid in text, and many programs fail on them. */
const NEVER_TEXT = /[\p{Cs}\0]/u;

/** Index of the first character in a value that is not allowed in text, or -1. */
export function badCharacterIn(value: string): number {
  return value.search(NEVER_TEXT);
}

/** A character's code point as people look it up, such as U+0000. */
export function characterName(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const WORD = /"[^"\r\n]{0,39}"?|[^\s,:[\]{}"]{1,40}|[\s\S]/uy;

/** Quotes the token at an offset: a word, a quoted text or one character, of at most 40 characters. */
export function quoteAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return quotedFragment(WORD.exec(text)?.[0] ?? '');
}

/** Puts quotation marks around a fragment of a file, cut to 40 characters. */
export function quotedFragment(fragment: string): string {
  const short = shorten(fragment);
  return short.includes('"') ? `'${short}'` : `"${short}"`;
}

/** Cuts a fragment of a file to 40 characters, without splitting a surrogate pair. */
export function shorten(fragment: string): string {
  return [...fragment.slice(0, 80)].slice(0, 40).join('');
}
