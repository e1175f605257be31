import type { Interval } from '../../core/model/result.js';
import { apportion, type Bounds, sum, whole } from './whole-numbers.js';

/** A row of the criteria table in exact numbers; `open` if an unknown answer makes its points a range. */
export interface ExactRow extends Interval {
  readonly weight: number;
  readonly open: boolean;
}

/** The same row in whole numbers. */
export interface WholeRow extends Interval {
  readonly weight: number;
}

/**
 * Rounds the rows so that every column adds up: weights to 100, points to both ends of `total`.
 * Rows with and without an open question are rounded separately, because a row without one must show a single
 * number in both columns. The sum of each group is bounded by what the other can still take.
 */
export function roundRowsToTotal(rows: readonly ExactRow[], total: Interval): readonly WholeRow[] {
  // Rows that can bring more than their weight have room themselves.
  const spread = rows.some(outgrows) ? 0 : total.high - total.low;
  const weights = wholeWeights(rows, spread);
  const openTops = rows.map((row, index) => (row.open ? mostOf(row, weights[index]) : 0));
  const firmTops = rows.map((row, index) => (row.open ? 0 : mostOf(row, weights[index])));
  const firm = rows.map((row) => (row.open ? 0 : row.low));
  const firmTotal = within(whole(sum(firm)), {
    low: Math.max(0, total.high - sum(openTops)),
    high: Math.min(sum(firmTops), total.low),
  });
  const firms = apportion(firm, firmTotal, firmBounds(rows, firmTops, firmTotal));
  const lows = apportion(openPart(rows, 'low'), total.low - firmTotal, upTo(openTops));
  const highs = apportion(openPart(rows, 'high'), total.high - firmTotal, (index) => ({
    low: lows[index] ?? 0,
    high: openTops[index] ?? 0,
  }));
  return weights.map((weight, index) => ({
    weight,
    low: (firms[index] ?? 0) + (lows[index] ?? 0),
    high: (firms[index] ?? 0) + (highs[index] ?? 0),
  }));
}

/** Whole weights; the open rows together get at least the difference between the two totals. */
function wholeWeights(rows: readonly ExactRow[], spread: number): readonly number[] {
  const open = rows.map((row) => (row.open ? row.weight : 0));
  const firm = rows.map((row) => (row.open ? 0 : row.weight));
  const openTotal = within(Math.max(Math.round(sum(open)), spread), { low: 0, high: 100 });
  const opens = apportion(open, openTotal, upTo(open.map(ceiling)));
  const firms = apportion(firm, 100 - openTotal, upTo(firm.map(ceiling)));
  return firms.map((each, index) => each + (opens[index] ?? 0));
}

/** If another row may leave the total, this one can bring more than its weight. */
function outgrows({ weight, high }: ExactRow): boolean {
  return high > weight + 1e-3;
}

function mostOf(row: ExactRow, weight = 0): number {
  return outgrows(row) ? Math.max(weight, ceiling(row.high)) : weight;
}

/** A row with all its points shows all of them, if the total has room for that. */
function firmBounds(
  rows: readonly ExactRow[],
  tops: readonly number[],
  total: number,
): (index: number) => Bounds {
  const least = rows.map((row, index) => (isFull(row) ? (tops[index] ?? 0) : 0));
  const low = sum(least) <= total ? least : [];
  return (index) => ({ low: low[index] ?? 0, high: tops[index] ?? 0 });
}

function isFull({ open, low, weight }: ExactRow): boolean {
  return !open && low > weight - 1e-3;
}

function openPart(rows: readonly ExactRow[], end: 'low' | 'high'): readonly number[] {
  return rows.map((row) => (row.open ? row[end] : 0));
}

function upTo(tops: readonly number[]): (index: number) => Bounds {
  return (index) => ({ low: 0, high: tops[index] ?? 0 });
}

/** Shares with 6 decimals miss whole numbers slightly; that must not count as one more. */
function ceiling(value: number): number {
  return Math.ceil(value - 1e-3);
}

function within(value: number, { low, high }: Bounds): number {
  return Math.max(low, Math.min(high, value));
}
