import type { ScoredRow } from '../../core/batch/row.js';
import { byText } from '../../core/model/by-text.js';
import type { Band } from '../../core/model/rubric.js';

/** The orders in which many candidates can be shown. */
export const ROW_ORDERS = ['worst', 'best', 'action', 'name', 'input'] as const;

export type RowOrder = (typeof ROW_ORDERS)[number];

/** Keeps the first of many rows in some order, at most `limit`. */
export interface FirstRows<Kept> {
  /** `keep` is called only for a row that is kept for now. */
  readonly add: (row: ScoredRow, keep: () => Kept) => void;
  /** In that order; of two equal ones, the earlier first. */
  readonly kept: () => readonly Kept[];
}

interface Rank {
  readonly band: number;
  readonly low: number;
  readonly high: number;
  readonly action: number;
  readonly name: string;
}

type Compare = (one: Rank, other: Rank) => number;

/** What to buy comes first. */
const ACTIONS: readonly ScoredRow['action'][] = ['pay', 'pair', 'wait', 'leave'];

const byWorst: Compare = (one, other) =>
  one.band - other.band || one.low - other.low || one.high - other.high;
const byBest: Compare = (one, other) => byWorst(other, one);

const COMPARE: Readonly<Record<RowOrder, Compare>> = {
  worst: byWorst,
  best: byBest,
  action: (one, other) => one.action - other.action || byBest(one, other),
  name: (one, other) => byText(one.name, other.name),
  input: () => 0,
};

/** Ranks rows by verdict, then by the low end of the score, then by its high end; or in another order. */
export function firstRows<Kept>(limit: number, bands: readonly Band[], order: RowOrder): FirstRows<Kept> {
  const kept: { readonly rank: Rank; readonly what: Kept }[] = [];
  const compare = COMPARE[order];
  // `stop` is not a band, and ranks below the lowest one.
  const bandOf = new Map([...bands].reverse().map(({ id }, index) => [id, index]));
  const rankOf = ({ verdict, score, action, candidate }: ScoredRow): Rank => ({
    band: bandOf.get(verdict.id) ?? -1,
    ...score,
    action: ACTIONS.indexOf(action),
    name: candidate.name.normalize('NFC'),
  });
  return {
    add: (row, keep) => {
      const rank = rankOf(row);
      const last = kept.at(-1);
      if (kept.length === limit && (last === undefined || compare(rank, last.rank) >= 0)) return;
      kept.splice(placeFor(rank, kept, compare), 0, { rank, what: keep() });
      if (kept.length > limit) kept.pop();
    },
    kept: () => kept.map(({ what }) => what),
  };
}

/** Binary search: before the first row that comes later. */
function placeFor(rank: Rank, kept: readonly { readonly rank: Rank }[], compare: Compare): number {
  let from = 0;
  let to = kept.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = kept[middle];
    if (there !== undefined && compare(rank, there.rank) < 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
