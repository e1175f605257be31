import { distance } from 'fastest-levenshtein';

/** The one word that is near the typed one; undefined where none is, or several are. */
export function onlyNear(typed: string, known: readonly string[]): string | undefined {
  const reach = Math.max(1, typed.length / 3);
  const [near, ...others] = known.filter(
    (word) => distance(typed.toLowerCase(), word.toLowerCase()) <= reach,
  );
  return others.length === 0 ? near : undefined;
}

/** The word that was probably meant, or undefined if none is close and no single one begins so. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const reach = Math.max(1, typed.length / 3);
  // The distance is at least the difference in length, which is cheap to compute.
  const close = known.filter((word) => Math.abs(word.length - typed.length) <= reach);
  const ranked = close.map((word) => ({ word, far: distance(typed.toLowerCase(), word.toLowerCase()) }));
  const best = ranked.reduce<{ word: string; far: number } | undefined>(
    (nearer, each) => (nearer === undefined || each.far < nearer.far ? each : nearer),
    undefined,
  );
  if (best !== undefined && best.far <= reach) return best.word;
  const [begun, ...others] = known.filter((word) => word.toLowerCase().startsWith(`${typed.toLowerCase()}-`));
  return others.length === 0 ? begun : undefined;
}
