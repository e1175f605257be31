import type { ScoredRow } from '../../core/batch/row.js';
import type { Band } from '../../core/model/rubric.js';

/** Keeps the worst of many rows, at most `limit`. */
export interface Worst<Kept> {
  /** `keep` is called only for a row that is kept for now. */
  readonly add: (row: ScoredRow, keep: () => Kept) => void;
  /** Worst first; of two equal ones, the earlier first. */
  readonly kept: () => readonly Kept[];
}

interface Rank {
  readonly band: number;
  readonly low: number;
  readonly high: number;
}

/** Ranks rows by verdict, then by the low end of the score, then by its high end. */
export function worstRows<Kept>(limit: number, bands: readonly Band[]): Worst<Kept> {
  const kept: { readonly rank: Rank; readonly what: Kept }[] = [];
  // `stop` is not a band, and ranks below the lowest one.
  const bandOf = new Map([...bands].reverse().map(({ id }, index) => [id, index]));
  const rankOf = ({ verdict, score }: ScoredRow): Rank => ({
    band: bandOf.get(verdict.id) ?? -1,
    ...score,
  });
  return {
    add: (row, keep) => {
      const rank = rankOf(row);
      const last = kept.at(-1);
      if (kept.length === limit && (last === undefined || !isWorse(rank, last.rank))) return;
      kept.splice(placeFor(rank, kept), 0, { rank, what: keep() });
      if (kept.length > limit) kept.pop();
    },
    kept: () => kept.map(({ what }) => what),
  };
}

function isWorse(one: Rank, other: Rank): boolean {
  if (one.band !== other.band) return one.band < other.band;
  if (one.low !== other.low) return one.low < other.low;
  return one.high < other.high;
}

/** Binary search: before the first row that is less bad. */
function placeFor(rank: Rank, kept: readonly { readonly rank: Rank }[]): number {
  let from = 0;
  let to = kept.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = kept[middle];
    if (there !== undefined && isWorse(rank, there.rank)) to = middle;
    else from = middle + 1;
  }
  return from;
}
