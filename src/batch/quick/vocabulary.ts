/** What spellings mean, found by their bytes: no text has to be made of them. */
export interface Vocabulary<T> {
  /** The meaning of the bytes from one offset up to another. */
  readonly find: (bytes: Uint8Array, from: number, to: number) => T | undefined;
  readonly add: (spelling: Uint8Array, meaning: T) => void;
}

interface Word<T> {
  readonly spelling: Uint8Array;
  readonly meaning: T;
  /** Another word with the same hash. */
  readonly next: Word<T> | undefined;
}

/** So much is kept at most: input can spell one thing in endless ways. */
const MOST_WORDS = 1000;
const LONGEST_WORD = 100;

/** A vocabulary that learns; when it is full it starts anew. */
export function vocabulary<T>(known: Iterable<readonly [string, T]> = []): Vocabulary<T> {
  const words = new Map<number, Word<T>>();
  let count = 0;
  const add = (spelling: Uint8Array, meaning: T): void => {
    const hash = hashOf(spelling, 0, spelling.length);
    words.set(hash, { spelling, meaning, next: words.get(hash) });
  };
  const encoder = new TextEncoder();
  for (const [text, meaning] of known) add(encoder.encode(text), meaning);
  return {
    find: (bytes, from, to) => {
      let word = words.get(hashOf(bytes, from, to));
      while (word !== undefined && !isSpelt(word.spelling, bytes, from, to)) word = word.next;
      return word?.meaning;
    },
    add: (spelling, meaning) => {
      if (spelling.length > LONGEST_WORD) return;
      if (count === MOST_WORDS) words.clear();
      count = (count % MOST_WORDS) + 1;
      add(spelling, meaning);
    },
  };
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) & 0x3fffffff;
  return hash;
}

function isSpelt(spelling: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (spelling[at - from] !== bytes[at]) return false;
  return true;
}
