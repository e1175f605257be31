/** Bytes that are not UTF-8, where they stand is said apart; completes "found …". */
export const NOT_UTF8 = 'bytes that are not';

/** A byte, where nothing else can be said of it. */
export function byteWords(hex: string): string {
  return `byte 0x${hex}`;
}
