const LINE_FEED = 0x0a;

/** One line, or only its length if that exceeds the cap; `number` counts from 1. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLong: number };

/**
 * Splits incoming bytes at line feeds only. A line beyond the cap is counted and not kept. A last line without a line
 * feed is a line.
 */
export async function* linesOf(
  source: AsyncIterable<Uint8Array>,
  cap: number,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let begun: Uint8Array[] = [];
  let length = 0;
  const end = (): Line => {
    number += 1;
    const line: Line = length > cap ? { number, tooLong: length } : { number, bytes: joined(begun, length) };
    begun = [];
    length = 0;
    return line;
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= cap) begun.push(piece);
    else begun = [];
  };
  for await (const chunk of source) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(new Uint8Array(chunk.buffer, chunk.byteOffset + from, at - from));
      lines.push(end());
      from = at + 1;
    }
    // A copy: a view would keep the rest of the chunk alive, which may be many times larger.
    if (from < chunk.length) keep(new Uint8Array(chunk.subarray(from)));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [end()];
}

/** Joins pieces of a known total length. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whether JSON treats a byte as whitespace: space, line feed, carriage return, tab. */
export function isBlankByte(byte: number): boolean {
  // Most bytes are not and need only one comparison.
  return byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
