import type { Interval } from '../../core/model/result.js';
import { apportion, type Bounds, sum, whole } from './whole-numbers.js';

/** A row of points gained, lost or open, counted from the middle. */
export interface LedgerRow extends Interval {
  readonly kind: 'middle' | 'up' | 'down' | 'open';
}

/** The bounds of a rounded row: a gain never becomes a loss. */
const BOUNDS: Readonly<Record<'middle' | 'up' | 'down', Bounds>> = {
  middle: { low: 0, high: Number.POSITIVE_INFINITY },
  up: { low: 0, high: Number.POSITIVE_INFINITY },
  down: { low: Number.NEGATIVE_INFINITY, high: 0 },
};

/**
 * Rounds the rows so that both columns add up to the total. Rows that are not open show one number in both, so
 * their sum has to be between the two ends.
 */
export function roundLedgerToTotal(rows: readonly LedgerRow[], total: Interval): readonly LedgerRow[] {
  const firm = rows.filter(({ kind }) => kind !== 'open');
  const open = rows.filter(({ kind }) => kind === 'open');
  const known = whole(sum(firm.map(({ low }) => low)));
  const firmTotal = Math.max(total.low, Math.min(total.high, known));
  const firms = apportion(
    firm.map(({ low }) => low),
    firmTotal,
    (index) => boundsOf(firm[index]),
  );
  const lows = apportion(
    open.map(({ low }) => low),
    total.low - firmTotal,
    () => BOUNDS.down,
  );
  const highs = apportion(
    open.map(({ high }) => high),
    total.high - firmTotal,
    () => BOUNDS.up,
  );
  const wholeFirm = new Map(firm.map((row, index) => [row, firms[index] ?? 0]));
  const wholeOpen = new Map(
    open.map((row, index) => [row, { low: lows[index] ?? 0, high: highs[index] ?? 0 }]),
  );
  return rows.map((row) => {
    const points = wholeFirm.get(row) ?? 0;
    return { kind: row.kind, ...(wholeOpen.get(row) ?? { low: points, high: points }) };
  });
}

function boundsOf(row: LedgerRow | undefined): Bounds {
  return row === undefined || row.kind === 'open' ? BOUNDS.middle : BOUNDS[row.kind];
}
