const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Recognises the file of a spreadsheet program by its first bytes, whatever its name; undefined otherwise. */
export function workbookFound(bytes: Uint8Array): 'zip' | 'compound' | undefined {
  const beginsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, at) => bytes[at] === byte);
  if (beginsWith(ZIP)) return 'zip';
  return beginsWith(COMPOUND) ? 'compound' : undefined;
}
