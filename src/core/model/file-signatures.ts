/** Recognises UTF-16 by its byte order mark or by the NULs in Latin text; undefined otherwise. */
export function utf16Found(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  const sample = bytes.subarray(0, 512);
  if (hasNulEverySecond(sample, 1)) return 'UTF-16 (little-endian)';
  if (hasNulEverySecond(sample, 0)) return 'UTF-16 (big-endian)';
  return undefined;
}

/** Mostly Latin text in UTF-16 has a NUL in one half of nearly every pair of bytes, and nowhere else. */
function hasNulEverySecond(sample: Uint8Array, nulAt: 0 | 1): boolean {
  const pairs = Math.floor(sample.length / 2);
  let found = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (sample[2 * pair + 1 - nulAt] === 0) return false;
    if (sample[2 * pair + nulAt] === 0) found += 1;
  }
  return pairs >= 2 && found * 4 >= pairs * 3;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Recognises the file of a spreadsheet program by its first bytes, whatever its name; undefined otherwise. */
export function workbookFound(bytes: Uint8Array): 'zip' | 'compound' | undefined {
  const beginsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, at) => bytes[at] === byte);
  if (beginsWith(ZIP)) return 'zip';
  return beginsWith(COMPOUND) ? 'compound' : undefined;
}
