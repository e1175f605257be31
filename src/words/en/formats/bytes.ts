/** Bytes that are not UTF-8, to complete "found …"; their place is reported separately. */
export const NOT_UTF8 = 'bytes that are not';

/** A byte that cannot be described otherwise. */
export function byteWords(hex: string): string {
  return `byte 0x${hex}`;
}
