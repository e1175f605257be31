import { joined } from './lines.js';

/** The most of an input that is read to decide how to read it. */
const LIMIT = 1024 * 1024;

/** From here on it is examined again only when it has doubled: pieces may be single bytes. */
const ALWAYS_LOOKED_AT = 4096;

/** How much of an input is available: all of it, all that will be examined, or what has arrived so far. */
export type Seen = 'whole' | 'limit' | 'part';

/** The decision, and all bytes from the first on. */
interface Peeked<T> {
  readonly decided: T;
  readonly source: AsyncIterable<Uint8Array>;
}

/** Reads the beginning of an input until `decide` returns a decision; it must for `whole` and `limit`. */
export async function peek<T>(
  source: AsyncIterable<Uint8Array>,
  decide: (head: Uint8Array, seen: Seen) => T | undefined,
): Promise<Peeked<T>> {
  const pieces = source[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let length = 0;
  let lookAt = 0;
  for (;;) {
    const next = await pieces.next();
    if (!next.done) {
      begun.push(next.value);
      length += next.value.length;
    }
    const seen = next.done ? 'whole' : length >= LIMIT ? 'limit' : 'part';
    if (seen !== 'part' || length >= lookAt) {
      lookAt = length < ALWAYS_LOOKED_AT ? 0 : 2 * length;
      const decided = decide(joined(begun, length), seen);
      if (decided !== undefined) return { decided, source: allOf(begun, pieces) };
      if (seen !== 'part') throw new Error('nothing was decided about an input');
    }
  }
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
