import { chosenFormat, refusedFolder } from '../../cli/chosen-format.js';
import {
  readDay,
  readMaxLeftOut,
  readThreshold,
  readWholeNumber,
  readWorkers,
} from '../../cli/read-options.js';
import { failure, type Outcome, problem, problemsOf, success } from '../../core/model/problem.js';
import { DETAIL_PARTS, type Detail } from '../../core/model/result-parts.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH_FORMATS, type BatchFormat } from '../../render/batch/renderer.js';
import { ROW_ORDERS, type RowOrder } from '../../render/batch/row-order.js';
import { BATCH_WHY } from '../../words/en/batch/conflicts.js';
import type { BatchFlags } from './options.js';
import { type PlannedInputs, planInputs } from './plan-inputs.js';
import { type BatchReport, fileOf, readBatchReports } from './report-targets.js';

/** What `batch` is to do, checked as far as the command line alone allows. */
export interface BatchPlan {
  readonly inputs: PlannedInputs;
  readonly format: BatchFormat;
  readonly reports: readonly BatchReport[];
  /** How much of a result a row has. */
  readonly detail: Detail;
  readonly asOf: string;
  readonly failUnder?: number;
  readonly maxLeftOut?: number;
  readonly workers: number;
  readonly selection: RowSelection;
}

/** Which candidates pages and tables show. */
export interface RowSelection {
  /** How many a page shows. */
  readonly shown: number | 'all';
  /** How many a table has, if that is asked for. */
  readonly top?: number;
  /** In which order, if one is asked for. */
  readonly order?: RowOrder;
}

/** Checks the flags, and finds the files that match patterns. */
export async function planBatch(
  words: readonly string[],
  flags: BatchFlags,
  { files, clock, environment }: Pick<Ports, 'files' | 'clock' | 'environment'>,
): Promise<Outcome<BatchPlan>> {
  const format =
    refusedFolder(flags.output, 'batch') ?? chosenFormat(flags, environment, BATCH_FORMATS, 'ndjson');
  const detail = readDetail(flags);
  const asOf = readDay(flags.asOf ?? clock.today());
  const failUnder = readThreshold(flags.failUnder);
  const maxLeftOut = readMaxLeftOut(flags.maxLeftOut);
  const workers = readWorkers(flags.workers);
  const shown = readSelection(flags);
  const reports = await readBatchReports(flags.report, files);
  const reported = reports.ok ? reports.value.map(fileOf) : [];
  const inputs = await planInputs(words, { ...flags, reported, rubricAround: environment.rubric }, files);
  const problems = [format, detail, reports, asOf, failUnder, maxLeftOut, workers, shown, inputs].flatMap(
    problemsOf,
  );
  if (
    !format.ok ||
    !detail.ok ||
    !reports.ok ||
    !asOf.ok ||
    !failUnder.ok ||
    !maxLeftOut.ok ||
    !workers.ok ||
    !shown.ok ||
    !inputs.ok
  ) {
    return failure(...problems);
  }
  return success({
    inputs: inputs.value,
    format: format.value,
    detail: detail.value,
    reports: reports.value,
    asOf: asOf.value,
    workers: workers.value,
    selection: shown.value,
    ...(failUnder.value !== undefined && { failUnder: failUnder.value }),
    ...(maxLeftOut.value !== undefined && { maxLeftOut: maxLeftOut.value }),
  });
}

const SHOWN = 20;
const MOST_SHOWN = 10_000;

function readSelection({ top, all, sort }: Pick<BatchFlags, 'top' | 'all' | 'sort'>): Outcome<RowSelection> {
  const order = ROW_ORDERS.find((each) => each === sort);
  if (sort !== undefined && order === undefined) {
    return failure(problem('usage/order', { found: sort, known: [...ROW_ORDERS] }));
  }
  if (top !== undefined && all) {
    return failure(problem('usage/conflict', { options: ['--top', '--all'], why: BATCH_WHY.topAndAll }));
  }
  const asked = order !== undefined && { order };
  if (top === undefined) return success({ shown: all ? 'all' : SHOWN, ...asked });
  const count = readWholeNumber('--top', top, { least: 1, most: MOST_SHOWN });
  return count.ok ? success({ shown: count.value, top: count.value, ...asked }) : count;
}

function readDetail({ detail: found, brief }: Pick<BatchFlags, 'detail' | 'brief'>): Outcome<Detail> {
  if (found === undefined) return success(brief ? 'brief' : 'standard');
  const known = Object.keys(DETAIL_PARTS) as Detail[];
  const detail = known.find((each) => each === found);
  if (detail === undefined) return failure(problem('usage/detail', { found, known }));
  if (!brief || detail === 'brief') return success(detail);
  const options = ['--brief', `--detail ${detail}`];
  return failure(problem('usage/conflict', { options, why: BATCH_WHY.briefAndMore }));
}
