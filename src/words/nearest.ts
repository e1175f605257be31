import { distance } from 'fastest-levenshtein';

/** Longer words are not looked through for letters that changed places. */
const LONGEST = 64;

/** The one word that is near the typed one; undefined where none is, or several are. */
export function onlyNear(typed: string, known: readonly string[]): string | undefined {
  const reach = reachOf(typed);
  const [near, ...others] = known.filter((word) => mistypings(typed, word, reach) <= reach);
  return others.length === 0 ? near : undefined;
}

/** The word that was probably meant, or undefined if none is close and no single one begins or ends so. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const reach = reachOf(typed);
  const ranked = known.map((word) => ({ word, far: mistypings(typed, word, reach) }));
  const best = ranked.reduce<{ word: string; far: number } | undefined>(
    (nearer, each) => (nearer === undefined || each.far < nearer.far ? each : nearer),
    undefined,
  );
  if (best !== undefined && best.far <= reach) return best.word;
  const part = typed.toLowerCase();
  const begun = onlyOne(known.filter((word) => word.toLowerCase().startsWith(`${part}-`)));
  return begun ?? onlyOne(known.filter((word) => word.toLowerCase().endsWith(`-${part}`)));
}

function onlyOne(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}

/** Of a single letter nothing would be left. */
function reachOf(typed: string): number {
  return typed.length < 2 ? 0 : Math.max(1, typed.length / 3);
}

/** Letters added, left out or replaced; two neighbours that changed places are one slip, looked for once. */
function mistypings(typed: string, word: string, reach: number): number {
  // The distance is at least the difference in length, which is cheap to compute.
  if (Math.abs(word.length - typed.length) > reach) return Number.POSITIVE_INFINITY;
  const [from, to] = [typed.toLowerCase(), word.toLowerCase()];
  const far = distance(from, to);
  if (far <= 1 || from.length > LONGEST) return far;
  return Math.min(far, ...swaps(from, to).map((swapped) => distance(swapped, to) + 1));
}

/** A word with two of its neighbouring letters in the order that another word has them in, for each two. */
function swaps(word: string, other: string): readonly string[] {
  return [...word].flatMap((letter, at) => {
    const pair = word.charAt(at + 1) + letter;
    return pair.length === 2 && other.includes(pair) ? [word.slice(0, at) + pair + word.slice(at + 2)] : [];
  });
}
