/** How much of an input has been read ahead: some of it, all that may be, or all of it. */
export type Seen = 'part' | 'limit' | 'whole';

/** An input whose beginning is looked at before all of it is read. */
export interface ReadAhead {
  /** The beginning, as it arrives; it ends with the piece that reaches the limit. */
  readonly ahead: AsyncIterable<Uint8Array>;
  readonly seen: () => Seen;
  /** All bytes from the first on, for when no more is read ahead. */
  readonly whole: AsyncIterable<Uint8Array>;
}

/** Reads the beginning of an input, of about this many bytes at most, and keeps it for the reader of the whole. */
export function readAhead(source: AsyncIterable<Uint8Array>, limit: number): ReadAhead {
  const pieces = source[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let length = 0;
  let seen: Seen = 'part';
  const ahead = async function* (): AsyncGenerator<Uint8Array> {
    while (seen === 'part') {
      const next = await pieces.next();
      if (next.done) {
        seen = 'whole';
      } else {
        begun.push(next.value);
        length += next.value.length;
        yield next.value;
        if (length >= limit) seen = 'limit';
      }
    }
  };
  return { ahead: ahead(), seen: () => seen, whole: allOf(begun, pieces) };
}

async function* allOf(begun: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* begun;
    begun.length = 0;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
