import type { ScoredRow } from '../../core/batch/row.js';
import type { Band } from '../../core/rubric/model.js';

/** Keeps the worst of many rows, at most `limit`, and forgets the others. */
export interface Worst<Kept> {
  /** `keep` is called only for a row that is kept, for now. */
  readonly add: (row: ScoredRow, keep: () => Kept) => void;
  /** Worst first; of two that are as bad, the one that came first. */
  readonly inOrder: () => readonly Kept[];
}

interface Standing {
  readonly band: number;
  readonly low: number;
  readonly high: number;
}

/** Ranks rows by verdict, then by the low end of the score, then by its high end. */
export function worstRows<Kept>(limit: number, bands: readonly Band[]): Worst<Kept> {
  const kept: { readonly standing: Standing; readonly what: Kept }[] = [];
  // `stop` is no band, and comes before the lowest of them.
  const bandOf = new Map([...bands].reverse().map(({ id }, index) => [id, index]));
  const standingOf = ({ verdict, score }: ScoredRow): Standing => ({
    band: bandOf.get(verdict.id) ?? -1,
    ...score,
  });
  return {
    add: (row, keep) => {
      const standing = standingOf(row);
      const last = kept.at(-1);
      if (kept.length === limit && (last === undefined || !isWorse(standing, last.standing))) return;
      kept.splice(placeFor(standing, kept), 0, { standing, what: keep() });
      if (kept.length > limit) kept.pop();
    },
    inOrder: () => kept.map(({ what }) => what),
  };
}

function isWorse(one: Standing, other: Standing): boolean {
  if (one.band !== other.band) return one.band < other.band;
  if (one.low !== other.low) return one.low < other.low;
  return one.high < other.high;
}

/** Before the first that is less bad, by halves. */
function placeFor(standing: Standing, kept: readonly { readonly standing: Standing }[]): number {
  let from = 0;
  let to = kept.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = kept[middle];
    if (there !== undefined && isWorse(standing, there.standing)) to = middle;
    else from = middle + 1;
  }
  return from;
}
