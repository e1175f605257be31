/** What spellings mean, found by their bytes: no text has to be made of them. */
export interface Vocabulary<T> {
  /** The meaning of the bytes from one offset up to another. */
  readonly find: (bytes: Uint8Array, from: number, to: number) => T | undefined;
  readonly add: (spelling: Uint8Array, meaning: T) => void;
}

interface Word<T> {
  readonly spelling: Uint8Array;
  readonly meaning: T;
  /** Another word in the same slot, and how many there are. */
  readonly next: Word<T> | undefined;
  readonly depth: number;
}

/** A power of two. */
const SLOTS = 256;
/** So much is kept at most: input can spell one thing in endless ways. */
const MOST_WORDS = 1000;
const LONGEST_WORD = 100;
/** Words with one hash are gone through one by one, so there must not be many that input brought. */
const MOST_ALIKE = 16;

/** A vocabulary that learns; when it is full it starts anew. */
export function vocabulary<T>(known: Iterable<readonly [string, T]> = []): Vocabulary<T> {
  const words: (Word<T> | undefined)[] = new Array(SLOTS).fill(undefined);
  let count = 0;
  const add = (spelling: Uint8Array, meaning: T): void => {
    const hash = hashOf(spelling, 0, spelling.length);
    const next = words[hash];
    words[hash] = { spelling, meaning, next, depth: (next?.depth ?? 0) + 1 };
  };
  const encoder = new TextEncoder();
  for (const [text, meaning] of known) add(encoder.encode(text), meaning);
  return {
    find: (bytes, from, to) => {
      let word = words[hashOf(bytes, from, to)];
      while (word !== undefined && !isSpelt(word.spelling, bytes, from, to)) word = word.next;
      return word?.meaning;
    },
    add: (spelling, meaning) => {
      if (spelling.length > LONGEST_WORD) return;
      if ((words[hashOf(spelling, 0, spelling.length)]?.depth ?? 0) >= MOST_ALIKE) return;
      if (count === MOST_WORDS) words.fill(undefined);
      count = (count % MOST_WORDS) + 1;
      add(spelling, meaning);
    },
  };
}

/** Of the length and three bytes: spellings that are to be told apart mostly differ there. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] ?? 0;
  const middle = bytes[(from + to) >> 1] ?? 0;
  const last = bytes[to - 1] ?? 0;
  return ((to - from) * 41 + first * 7 + middle * 11 + last * 13) & (SLOTS - 1);
}

function isSpelt(spelling: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (spelling[at - from] !== bytes[at]) return false;
  return true;
}
