import { distance } from 'fastest-levenshtein';

/** The word that was probably meant, or undefined where none is close. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const reach = Math.max(1, typed.length / 3);
  // A distance is never below the difference in length, and that is cheap to tell.
  const close = known.filter((word) => Math.abs(word.length - typed.length) <= reach);
  const ranked = close.map((word) => ({ word, far: distance(typed.toLowerCase(), word.toLowerCase()) }));
  const best = ranked.reduce<{ word: string; far: number } | undefined>(
    (nearer, each) => (nearer === undefined || each.far < nearer.far ? each : nearer),
    undefined,
  );
  return best !== undefined && best.far <= reach ? best.word : undefined;
}
