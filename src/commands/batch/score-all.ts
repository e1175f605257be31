import type { RawRecord, Records } from '../../batch/record.js';
import { inOrder, inPortions } from '../../batch/threads/in-order.js';
import type { Accumulator } from '../../core/batch/accumulator.js';
import type { Row } from '../../core/batch/row.js';
import type { GatedResult, Totals } from '../../core/batch/totals.js';
import type { BatchRenderer } from '../../render/batch/renderer.js';
import type { RowSink } from './row-sink.js';
import type { Scoring } from './scoring-pool.js';
import type { RowsAsText } from './thread-work.js';

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
  /** Holds a row against what was asked for. */
  readonly judge: (row: Row) => GatedResult;
  /** What all rows come to; every row is in it before it is written. */
  readonly total: Pick<Accumulator<GatedResult, Totals>, 'add' | 'merge'>;
  /** Looks at a row before it is written; tells whether to go on. Rows that come as text pass without. */
  readonly watch: (judged: GatedResult) => 'go-on' | 'stop';
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
    portion: await score(records),
  });
  const scored = inOrder(inPortions(run.records, run.portion), work, most, run.stop);
  for await (const { taken, portion } of scored.results) {
    const step = portion.kind === 'rows' ? stepOf(portion.rows, run) : stepOfText(portion, run);
    const { scored: more, refused, goOn } = step;
    count.taken += goOn ? taken : more + refused;
    count.scored += more;
    count.refused += refused;
    if ((await handOut(run, step.textOf)) === 'closed') return progress('nobody-reads');
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

/** What became of one portion, and how a renderer writes it. */
interface Step extends Omit<RecordCounts, 'taken'> {
  readonly goOn: boolean;
  readonly textOf: (renderer: BatchRenderer) => string;
}

/** Judges and adds up the rows, up to the one that ends the run. */
function stepOf(rows: readonly Row[], { judge, total, watch }: BatchRun): Step {
  const judged: GatedResult[] = [];
  const count = { scored: 0, refused: 0 };
  let goOn = true;
  for (let at = 0; at < rows.length && goOn; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const one = judge(row);
    judged.push(one);
    total.add(one);
    count[row.kind] += 1;
    goOn = watch(one) === 'go-on';
  }
  return { ...count, goOn, textOf: (renderer) => renderer.rows(judged) };
}

function stepOfText({ text, totals }: RowsAsText, { total }: BatchRun): Step {
  total.merge(totals);
  const { scored, refused } = totals.summary;
  return { scored, refused, goOn: true, textOf: () => text };
}
