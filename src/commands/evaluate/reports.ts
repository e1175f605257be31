import { deliverToFile, FILE_LAYOUT } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import { type NamedFile, rubricFile, writtenOver, writtenTwice } from '../../cli/named-files.js';
import { type ReportTarget as OptionTarget, readReport } from '../../cli/report-option.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import { combined, failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Report, ReportPart } from '../../core/model/result.js';
import type { Files } from '../../ports/files.js';
import type { Ports } from '../../ports/ports.js';
import { CSV_TABLES, type CsvTable } from '../../render/data/result-csv.js';
import {
  type Extent,
  FORMATS,
  type Format,
  partsShownBy,
  reportRenderer,
  SHOWN_PARTS,
} from '../../render/renderers.js';
import { WHY } from '../../words/en/conflicts.js';
import type { EvaluateFlags } from './options.js';

/** One additional file that the result is written to. */
export type ResultFile = OptionTarget<Format>;

/** Checks all of `--report`; no file may be written twice in one run, and no result may overwrite an input. */
export function readReports(
  flags: Pick<EvaluateFlags, 'report' | 'output' | 'save'>,
  inputs: readonly NamedFile[],
  files: Pick<Files, 'resolve'>,
): Outcome<readonly ResultFile[]> {
  const reports = combined((flags.report ?? []).map((found) => readReport(found, FORMATS)));
  if (!reports.ok) return reports;
  const written = [
    ...outputFile(flags.output),
    ...(flags.save === undefined ? [] : [{ option: '--save', path: flags.save }]),
    ...reports.value.map(({ path }) => ({ option: '--report', path })),
  ];
  const clashes = [...writtenTwice(written, files), ...writtenOver(written, inputs, files)];
  return clashes.length === 0 ? reports : failure(...clashes);
}

/** What a row of CSV is; named only where something is written as CSV. */
export function readTable(
  found: string | undefined,
  format: Outcome<Format>,
  reports: Outcome<readonly ResultFile[]>,
): Outcome<CsvTable> {
  if (found === undefined) return success('criteria');
  const table = CSV_TABLES.find((each) => each === found);
  if (table === undefined) return failure(problem('usage/table', { found, known: [...CSV_TABLES] }));
  // What cannot be read is reported for itself.
  const isCsv =
    !format.ok || !reports.ok || [format.value, ...reports.value.map((each) => each.format)].includes('csv');
  if (isCsv) return success(table);
  return failure(problem('usage/needs', { option: '--table', needs: '-f csv', why: WHY.tableIsCsv }));
}

/** One problem for each result that would overwrite the rubric, which the answers may have named. */
export function writtenOverRubric(
  { output, rubric }: Pick<EvaluateFlags, 'output' | 'rubric'>,
  reports: readonly ResultFile[],
  rubricName: string,
  files: Pick<Files, 'resolve'>,
): readonly Problem[] {
  const written = [...outputFile(output), ...reports.map(({ path }) => ({ option: '--report', path }))];
  return writtenOver(written, rubricFile(rubricName, rubric), files);
}

function outputFile(output: string | undefined): readonly NamedFile[] {
  return output === undefined || output === '-' ? [] : [{ option: '--output', path: output }];
}

/** Writes each report as a whole or not at all; one that fails does not stop the others. */
export async function writeReports(
  ports: Ports,
  messages: Messages,
  report: Report,
  targets: readonly ResultFile[],
  table: CsvTable,
): Promise<readonly FailureReason[]> {
  const setbacks: FailureReason[] = [];
  for (const { format, path } of targets) {
    const render = await reportRenderer(format, table);
    setbacks.push(...(await deliverToFile(ports, messages, render(report, FILE_LAYOUT), path)));
  }
  return setbacks;
}

/** What the formats of a run show, and what gates and the notes on missing answers are taken from. */
export function partsShown(
  format: Format,
  reports: readonly ResultFile[],
  extent: Extent,
): readonly ReportPart[] {
  const files = reports.flatMap((report) => SHOWN_PARTS[report.format]);
  return ['criteria', 'notes', ...partsShownBy(format, extent), ...files];
}
