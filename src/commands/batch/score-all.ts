import type { RawRecord, Records } from '../../batch/record.js';
import { inOrder, inPortions } from '../../batch/threads/in-order.js';
import type { Accumulator } from '../../core/batch/accumulator.js';
import type { Groups } from '../../core/batch/groups.js';
import type { GatedRow, Row } from '../../core/batch/row.js';
import type { GatedResult, Totals } from '../../core/batch/totals.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { BatchRenderer } from '../../render/batch/renderer.js';
import type { Closing, RowSink } from './row-sink.js';
import type { Scoring } from './scoring-pool.js';
import type { RowsAsText } from './thread-work.js';

/** A renderer of rows, and its destination. */
export interface Outlet {
  readonly renderer: BatchRenderer;
  readonly sink: RowSink;
}

/** Writes a report of the same rows; a closed one does not end the run. */
export interface ReportWriter {
  readonly begin: () => Promise<void>;
  readonly rows: (rows: readonly GatedRow[]) => Promise<void>;
  readonly end: (groups: Groups) => Promise<void>;
  readonly close: (closing: Closing) => Promise<readonly FailureReason[]>;
}

/** One run over all records. */
export interface BatchRun {
  readonly records: Records;
  readonly scoring: Pick<Scoring, 'score' | 'most'>;
  /** How many records are scored and written at once: a run can be stopped between two portions. */
  readonly portion: number;
  readonly main: Outlet;
  readonly reports: readonly ReportWriter[];
  /** Applies the gates to a row. */
  readonly judge: (row: Row) => GatedResult;
  /** The totals of all rows; each row is added before it is written. */
  readonly total: Accumulator<GatedResult, Totals>;
  /** Sees a row before it is written; decides whether to go on. Rows that come as text are not seen. */
  readonly watch: (judged: GatedResult) => 'go-on' | 'stop';
  /** Called after each write with the progress of the run. */
  readonly advance: (soFar: RecordCounts) => Promise<void>;
  readonly stop: AbortSignal;
}

/** The numbers of records by outcome. */
export interface RecordCounts {
  readonly taken: number;
  readonly scored: number;
  readonly refused: number;
}

/** The progress of a run. */
export interface RunProgress extends RecordCounts {
  /** `part-unread` if some of the input could not be read. */
  readonly ended: 'all-done' | 'part-unread' | 'stopped' | 'signal' | 'nobody-reads';
}

/** Scores piece by piece and writes in order; reads no more than is about to be written. */
export async function scoreAll(run: BatchRun): Promise<RunProgress> {
  const count = { taken: 0, scored: 0, refused: 0 };
  const progress = (ended: RunProgress['ended']): RunProgress => {
    if (count.taken !== count.scored + count.refused) throw new Error('a record was lost');
    return { ...count, ended };
  };
  const end = async () => {
    const { groups } = run.total.result();
    return handOut(
      run,
      ({ end }) => end(groups),
      (report) => report.end(groups),
    );
  };
  const begun = await handOut(
    run,
    ({ begin }) => begin(),
    ({ begin }) => begin(),
  );
  if (begun === 'closed') return progress('nobody-reads');
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
    const written = await handOut(run, step.textOf, ({ rows }) => rows(step.rows));
    if (written === 'closed') return progress('nobody-reads');
    await run.advance(count);
    if (!goOn) {
      await end();
      return progress('stopped');
    }
  }
  const ended = await end();
  if (scored.cut()) return progress('signal');
  return progress(ended === 'open' ? 'all-done' : 'nobody-reads');
}

async function handOut(
  { main, reports }: Pick<BatchRun, 'main' | 'reports'>,
  textOf: (renderer: BatchRenderer) => string,
  write: (report: ReportWriter) => Promise<void>,
): Promise<'open' | 'closed'> {
  for (const each of reports) await write(each);
  return main.sink.write(textOf(main.renderer));
}

/** The outcome of one portion, with its rendering. */
interface Step extends Omit<RecordCounts, 'taken'> {
  readonly goOn: boolean;
  /** None if they came as text. */
  readonly rows: readonly GatedRow[];
  readonly textOf: (renderer: BatchRenderer) => string;
}

/** Applies the gates and adds up the rows, up to the one that ends the run. */
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
  return { ...count, goOn, rows: judged, textOf: (renderer) => renderer.rows(judged) };
}

function stepOfText({ text, totals }: RowsAsText, { total }: BatchRun): Step {
  total.merge(totals);
  const { scored, refused } = totals.summary;
  return { scored, refused, goOn: true, rows: [], textOf: () => text };
}
