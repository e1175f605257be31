import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { readFormat } from './read-options.js';

/** One additional file that a run writes its result to. */
export interface ReportTarget<Format> {
  readonly format: Format;
  readonly path: string;
}

/** Parses one `--report format=path`; the command decides which formats exist. */
export function readReport<Format extends string>(
  found: string,
  known: readonly Format[],
): Outcome<ReportTarget<Format>> {
  const split = found.indexOf('=');
  const path = found.slice(split + 1);
  if (split < 1 || path === '') return failure(problem('usage/report', { found }));
  const format = readFormat(found.slice(0, split), known);
  if (!format.ok) return format;
  if (path === '-') return failure(problem('usage/report-stdout', { format: format.value }));
  return success({ format: format.value, path });
}
