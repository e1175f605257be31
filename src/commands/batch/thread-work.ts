import { type PackedRecords, unpackRecords } from '../../batch/packed-records.js';
import { type PackedRows, packRows } from '../../batch/packed-rows.js';
import type { ScorerSettings } from '../../batch/scorer.js';
import { scorerFor } from '../../batch/scorer-for.js';
import { headOf } from '../../core/batch/summary.js';
import { ndjsonRows } from '../../render/batch/ndjson.js';
import { problemLine } from '../../render/problem-text.js';
import type { Gates } from '../gates.js';
import { judging } from './judging.js';
import { type Totals, totalling } from './totals.js';

/** What a thread is started with; functions cannot be copied to it. */
export interface ThreadSettings {
  readonly scorer: Omit<ScorerSettings, 'sentence'>;
  /** What the thread itself holds rows against, where nobody else needs to look at them. */
  readonly gates?: Gates;
}

/** What a thread makes of records. */
export type ThreadAnswer = { readonly kind: 'packed'; readonly packed: PackedRows } | RowsAsText;

/** Rows that nobody needs to look at any more: one result a line, and what they come to. */
export interface RowsAsText {
  readonly kind: 'text';
  readonly text: string;
  readonly totals: Totals;
}

/** What a thread does with the records that it is sent. */
export function threadWork({
  scorer,
  gates,
}: ThreadSettings): (packed: PackedRecords) => Promise<ThreadAnswer> {
  const score = scorerFor({ ...scorer, sentence: problemLine });
  if (gates === undefined) {
    return async (packed) => ({ kind: 'packed', packed: packRows(await score(unpackRecords(packed))) });
  }
  const { loaded, toolVersion, asOf } = scorer;
  const { bands } = loaded.rubric;
  const head = headOf(toolVersion, loaded.stamp, asOf);
  const judge = judging(gates);
  const renderer = ndjsonRows();
  return async (packed) => {
    const rows = (await score(unpackRecords(packed))).map(judge);
    const sum = totalling(head, bands, gates.failUnder);
    for (const each of rows) sum.add(each);
    return { kind: 'text', text: renderer.rows(rows), totals: sum.totals() };
  };
}
