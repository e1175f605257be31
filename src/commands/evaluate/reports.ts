import type { ReportTarget as OptionTarget } from '../../cli/report-option.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { ReportPart } from '../../core/model/result.js';
import { CSV_TABLES, type CsvTable } from '../../render/data/result-csv.js';
import { type Extent, type Format, partsShownBy, SHOWN_PARTS } from '../../render/renderers.js';
import { WHY } from '../../words/en/conflicts.js';

/** One additional file that the result is written to. */
export type ResultFile = OptionTarget<Format>;

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

/** What the formats of a run show, and what gates and the notes on missing answers are taken from. */
export function partsShown(
  format: Format,
  reports: readonly ResultFile[],
  extent: Extent,
): readonly ReportPart[] {
  const files = reports.flatMap((report) => SHOWN_PARTS[report.format]);
  return ['criteria', 'notes', ...partsShownBy(format, extent), ...files];
}
