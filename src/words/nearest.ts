import { distance } from 'fastest-levenshtein';

/** The word that was probably meant, or undefined if none is close. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const reach = Math.max(1, typed.length / 3);
  // The distance is at least the difference in length, which is cheap to compute.
  const close = known.filter((word) => Math.abs(word.length - typed.length) <= reach);
  const ranked = close.map((word) => ({ word, far: distance(typed.toLowerCase(), word.toLowerCase()) }));
  const best = ranked.reduce<{ word: string; far: number } | undefined>(
    (nearer, each) => (nearer === undefined || each.far < nearer.far ? each : nearer),
    undefined,
  );
  return best !== undefined && best.far <= reach ? best.word : undefined;
}
