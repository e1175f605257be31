import type { Records } from '../../batch/record.js';
import type { Scorer } from '../../batch/scorer.js';
import type { Row } from '../../core/batch/row.js';
import type { BatchRenderer } from '../../render/batch/renderer.js';
import type { RowSink } from './row-sink.js';

/** One run over all records. */
export interface BatchRun {
  readonly records: Records;
  readonly score: Scorer;
  readonly renderer: BatchRenderer;
  readonly sink: RowSink;
  /** Sees every row before it is written; tells whether to go on. */
  readonly watch: (row: Row) => 'go-on' | 'stop';
  readonly stop: AbortSignal;
}

/** How far a run came. */
export interface Progress {
  readonly taken: number;
  readonly scored: number;
  readonly refused: number;
  readonly ended: 'all-done' | 'stopped' | 'signal' | 'nobody-reads';
}

/** Scores and writes piece by piece, in order; the next piece is read when the last one was taken. */
export async function scoreAll(run: BatchRun): Promise<Progress> {
  const count = { taken: 0, scored: 0, refused: 0 };
  const progress = (ended: Progress['ended']): Progress => {
    if (count.taken !== count.scored + count.refused) throw new Error('a record was lost');
    return { ...count, ended };
  };
  if ((await run.sink.write(run.renderer.begin())) === 'closed') return progress('nobody-reads');
  for await (const records of run.records) {
    const { rows, goOn } = watched(await run.score(records), run.watch);
    count.taken += goOn ? records.length : rows.length;
    for (const { kind } of rows) count[kind] += 1;
    if ((await run.sink.write(run.renderer.rows(rows))) === 'closed') return progress('nobody-reads');
    if (!goOn || run.stop.aborted) {
      await run.sink.write(run.renderer.end());
      return progress(goOn ? 'signal' : 'stopped');
    }
  }
  const end = await run.sink.write(run.renderer.end());
  return progress(end === 'open' ? 'all-done' : 'nobody-reads');
}

/** The rows up to the one that ends the run. */
function watched(
  rows: readonly Row[],
  watch: BatchRun['watch'],
): { readonly rows: readonly Row[]; readonly goOn: boolean } {
  for (const [at, row] of rows.entries()) {
    if (watch(row) === 'stop') return { rows: rows.slice(0, at + 1), goOn: false };
  }
  return { rows, goOn: true };
}
