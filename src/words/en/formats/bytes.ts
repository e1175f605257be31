/** Bytes that are not UTF-8, to complete "found …"; their place is reported separately. */
export const NOT_UTF8 = 'bytes that are not';

/** Bytes that make sense as Windows-1252, with a word that they spell. */
export function windows1252(word: string): string {
  return `what may be Windows-1252, with the word "${word}"`;
}

/** A byte that cannot be described otherwise. */
export function byteWords(hex: string): string {
  return `byte 0x${hex}`;
}
