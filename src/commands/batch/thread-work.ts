import type { RawRecord } from '../../batch/record.js';
import type { ScorerSettings } from '../../batch/scorer.js';
import { scorerFor } from '../../batch/scorer-for.js';
import type { Gates } from '../../cli/gates.js';
import type { Row } from '../../core/batch/row.js';
import { type Totals, totalsAccumulator } from '../../core/batch/totals.js';
import { summaryHead } from '../../core/model/batch-summary.js';
import type { Language } from '../../core/model/language.js';
import { ndjsonRows } from '../../render/data/batch-ndjson.js';
import { applyGates } from './apply-gates.js';
import { IN_DATA } from './said-in-data.js';

/** The settings of a thread; functions cannot be copied to it. */
export interface ThreadSettings {
  /** Of what people read. */
  readonly language: Language;
  readonly scorer: Omit<ScorerSettings, 'words'>;
  /** The gates that the thread itself applies, if the rows are not needed elsewhere. */
  readonly gates?: Gates;
}

/** The outcome of some records. */
export type Portion = { readonly kind: 'rows'; readonly rows: readonly Row[] } | RowsAsText;

/** Rows that are only written: one result per line, and their totals. */
export interface RowsAsText {
  readonly kind: 'text';
  readonly text: string;
  readonly totals: Totals;
}

/** The work of a thread on the records that it receives. */
export function threadWork({
  scorer,
  gates,
}: Omit<ThreadSettings, 'language'>): (records: readonly RawRecord[]) => Promise<Portion> {
  const score = scorerFor({ ...scorer, words: IN_DATA.problemInRow });
  if (gates === undefined) {
    return async (records) => ({ kind: 'rows', rows: await score(records) });
  }
  const { loaded, toolVersion, asOf } = scorer;
  const { bands } = loaded.rubric;
  const head = summaryHead(toolVersion, loaded.stamp, asOf);
  const judge = applyGates(gates);
  const renderer = ndjsonRows();
  return async (records) => {
    const rows = (await score(records)).map(judge);
    const sum = totalsAccumulator(head, bands, gates.failUnder);
    for (const each of rows) sum.add(each);
    return { kind: 'text', text: renderer.rows(rows), totals: sum.result() };
  };
}
