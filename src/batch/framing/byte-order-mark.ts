import { joined } from './lines.js';

/** Removes the byte order mark that an input may begin with. */
export async function* withoutMark(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array = new Uint8Array();
  let isBeginning = true;
  for await (const piece of source) {
    const bytes = isBeginning ? joined([begun, piece], begun.length + piece.length) : piece;
    if (isBeginning && bytes.length < 3) {
      begun = bytes;
    } else {
      yield isBeginning ? unmarked(bytes) : bytes;
      isBeginning = false;
    }
  }
  if (isBeginning && begun.length > 0) yield begun;
}

/** The first bytes of an input, without the mark. */
export function unmarked(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}
