/** Shingles are shared out over so many bins, and the smallest hash of each represents it. */
const BINS = 64;
/** Words in a shingle: a run of words of the text. */
const WORDS_A_SHINGLE = 5;
/** In a bin without a hash; larger than any. */
export const EMPTY = 2 ** 30;

/** What is kept of a text to compare it with others. */
export interface Sketch {
  /** The number of words. */
  readonly words: number;
  /** Equal for texts with the same words in the same order. */
  readonly fingerprint: number;
  /** The smallest hash of each bin. */
  readonly bins: Uint32Array;
}

/** Sketches a text in lower case. */
export function sketchOf(lower: string): Sketch {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  const words = wordHashes(lower);
  let shingle = 0;
  let high = 1;
  let low = 2;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    high = mixed(high, word);
    low = mixed(low, word ^ 0x5bd1e995);
    const oldest = at < WORDS_A_SHINGLE ? 0 : (words[at - WORDS_A_SHINGLE] as number);
    shingle = (Math.imul(shingle, FACTOR) + word - Math.imul(oldest, OUT)) | 0;
    if (at < WORDS_A_SHINGLE - 1) continue;
    const hash = spread(shingle);
    const bin = hash % BINS;
    if (hash < (bins[bin] as number)) bins[bin] = hash;
  }
  // As many bits as a number keeps exactly.
  const fingerprint = (high >>> 0) * 2 ** 21 + (low >>> 11);
  return { words: words.length, fingerprint, bins };
}

/** A shingle is a sum of its words, each times a power of this, so that the oldest can be taken out. */
const FACTOR = 0x2c1b3c6d;
const OUT = Array.from({ length: WORDS_A_SHINGLE }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

const PRIME = 0x01000193;
const NO_WORD = 0x811c9dc5 | 0;

/** A hash of each word. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = NO_WORD;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Scripts without spaces: each sign is a word.
    const isAlone = code >= 0x3040 && code <= 0x9fff;
    if (isPartOfWord(code)) hash = Math.imul(hash ^ code, PRIME);
    if (hash === NO_WORD || (isPartOfWord(code) && !isAlone)) continue;
    hashes.push(hash);
    hash = NO_WORD;
  }
  if (hash !== NO_WORD) hashes.push(hash);
  return hashes;
}

function isPartOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME) ^ (hash >>> 15);
}

/** Spreads similar values over all hashes of 30 bits, which are quicker to look up than larger ones. */
function spread(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 2;
}

/** About what share of shingles two texts have in common, from 0 to 1. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let filled = 0;
  let common = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    if (one[bin] === EMPTY && other[bin] === EMPTY) continue;
    filled += 1;
    if (one[bin] === other[bin]) common += 1;
  }
  return filled === 0 ? 0 : common / filled;
}
