import { joined } from './lines.js';

/** How much of an input is looked at, at most, before it is decided how to read it. */
const LIMIT = 1024 * 1024;

/** From here on it is only looked at again when there is twice as much: pieces may be of one byte. */
const ALWAYS_LOOKED_AT = 4096;

/** How much of an input is there to look at: all, all that will be looked at, or what has come so far. */
export type Seen = 'whole' | 'limit' | 'part';

/** What was decided, and all bytes from the first on. */
interface Peeked<T> {
  readonly decided: T;
  readonly source: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of an input until it can be decided about; `decide` has to know for `whole` and `limit`. */
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
