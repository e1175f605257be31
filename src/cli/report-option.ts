import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { formatByEnding } from './endings.js';
import { readFormat } from './read-options.js';

/** One additional file that a run writes its result to. */
export interface ReportTarget<Format> {
  readonly format: Format;
  readonly path: string;
}

/** Parses one `--report format=path`, or a path whose ending names the format; the command decides which exist. */
export function readReport<Format extends string>(
  found: string,
  known: readonly Format[],
): Outcome<ReportTarget<Format>> {
  const split = found.indexOf('=');
  if (split < 0 && found !== '') {
    const ending = formatByEnding(found, known, '--report');
    if (!ending.ok) return ending;
    if (ending.value !== undefined) return success({ format: ending.value, path: found });
  }
  const path = found.slice(split + 1);
  if (split < 1 || path === '') return failure(problem('usage/report', { found }));
  const format = readFormat(found.slice(0, split), known);
  if (!format.ok) return format;
  if (path === '-') return failure(problem('usage/report-stdout', { format: format.value }));
  return success({ format: format.value, path });
}
