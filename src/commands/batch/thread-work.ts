import type { RawRecord } from '../../batch/record.js';
import type { ScorerSettings } from '../../batch/scorer.js';
import { scorerFor } from '../../batch/scorer-for.js';
import type { Gates } from '../../cli/gates.js';
import type { Row } from '../../core/batch/row.js';
import { headOf } from '../../core/batch/summary.js';
import { type Totals, totalsAccumulator } from '../../core/batch/totals.js';
import { ndjsonRows } from '../../render/data/batch-ndjson.js';
import { problemLine } from '../../words/en/problem-text.js';
import { applyGates } from './apply-gates.js';

/** What a thread is started with; functions cannot be copied to it. */
export interface ThreadSettings {
  readonly scorer: Omit<ScorerSettings, 'sentence'>;
  /** What the thread itself holds rows against, where nobody else needs to look at them. */
  readonly gates?: Gates;
}

/** What became of some records. */
export type Portion = { readonly kind: 'rows'; readonly rows: readonly Row[] } | RowsAsText;

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
}: ThreadSettings): (records: readonly RawRecord[]) => Promise<Portion> {
  const score = scorerFor({ ...scorer, sentence: problemLine });
  if (gates === undefined) {
    return async (records) => ({ kind: 'rows', rows: await score(records) });
  }
  const { loaded, toolVersion, asOf } = scorer;
  const { bands } = loaded.rubric;
  const head = headOf(toolVersion, loaded.stamp, asOf);
  const judge = applyGates(gates);
  const renderer = ndjsonRows();
  return async (records) => {
    const rows = (await score(records)).map(judge);
    const sum = totalsAccumulator(head, bands, gates.failUnder);
    for (const each of rows) sum.add(each);
    return { kind: 'text', text: renderer.rows(rows), totals: sum.result() };
  };
}
