import { inOrder } from '../../batch/in-order.js';
import { inPortions } from '../../batch/in-portions.js';
import type { RawRecord, Records } from '../../batch/record.js';
import type { Scoring } from '../../batch/scoring.js';
import type { Row } from '../../core/batch/row.js';
import type { BatchRenderer } from '../../render/batch/renderer.js';
import type { RowSink } from './row-sink.js';

/** A form that rows are put in, and where they go in it. */
export interface Outlet {
  readonly renderer: BatchRenderer;
  readonly sink: RowSink;
}

/** One run over all records. */
export interface BatchRun {
  readonly records: Records;
  readonly scoring: Pick<Scoring, 'score' | 'most'>;
  /** How many records are scored and written at once: between two portions a run can be stopped. */
  readonly portion: number;
  readonly main: Outlet;
  /** Where the same rows go beside: nobody there ends the run. */
  readonly beside: readonly Outlet[];
  /** Sees every row before it is written; tells whether to go on. */
  readonly watch: (row: Row) => 'go-on' | 'stop';
  /** Told after each write how far the run is. */
  readonly advance: (soFar: RecordCounts) => Promise<void>;
  readonly stop: AbortSignal;
}

/** What became of the records so far. */
export interface RecordCounts {
  readonly taken: number;
  readonly scored: number;
  readonly refused: number;
}

/** How far a run came. */
export interface Progress extends RecordCounts {
  /** `part-unread` where there was no more to score, and some of the input could not be read. */
  readonly ended: 'all-done' | 'part-unread' | 'stopped' | 'signal' | 'nobody-reads';
}

/** Scores piece by piece and writes in order; no more is read than is about to be written. */
export async function scoreAll(run: BatchRun): Promise<Progress> {
  const count = { taken: 0, scored: 0, refused: 0 };
  const progress = (ended: Progress['ended']): Progress => {
    if (count.taken !== count.scored + count.refused) throw new Error('a record was lost');
    return { ...count, ended };
  };
  if ((await handOut(run, ({ begin }) => begin())) === 'closed') return progress('nobody-reads');
  const { score, most } = run.scoring;
  const work = async (records: readonly RawRecord[]) => ({
    taken: records.length,
    all: await score(records),
  });
  const scored = inOrder(inPortions(run.records, run.portion), work, most, run.stop);
  for await (const { taken, all } of scored.results) {
    const { rows, goOn } = watched(all, run.watch);
    count.taken += goOn ? taken : rows.length;
    for (const { kind } of rows) count[kind] += 1;
    if ((await handOut(run, (renderer) => renderer.rows(rows))) === 'closed') return progress('nobody-reads');
    await run.advance(count);
    if (!goOn) {
      await handOut(run, ({ end }) => end());
      return progress('stopped');
    }
  }
  const end = await handOut(run, (renderer) => renderer.end());
  if (scored.cut()) return progress('signal');
  return progress(end === 'open' ? 'all-done' : 'nobody-reads');
}

async function handOut(
  { main, beside }: Pick<BatchRun, 'main' | 'beside'>,
  textOf: (renderer: BatchRenderer) => string,
): Promise<'open' | 'closed'> {
  for (const { renderer, sink } of beside) await sink.write(textOf(renderer));
  return main.sink.write(textOf(main.renderer));
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
