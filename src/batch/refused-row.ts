import type { Place, RefusedRow } from '../core/batch/row.js';
import type { Problem } from '../core/problem.js';

/** The row of a record that cannot be scored: its first problem, and how many more there are. */
export function refusedRow(
  { record, file }: Place,
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
): RefusedRow {
  const [first] = problems;
  if (first === undefined) throw new Error(`record ${record} was refused without a problem`);
  const more = problems.length - 1;
  const message = more === 0 ? sentence(first) : `${sentence(first)} (and ${more} more)`;
  const where = [file, first.where.line, first.where.column].filter((part) => part !== undefined).join(':');
  const error = { code: first.code, message, ...(where !== '' && { where }) };
  const place = { record, ...(file !== undefined && { file }) };
  return { kind: 'refused', ...place, error, line: JSON.stringify({ schemaVersion: 1, ...place, error }) };
}
