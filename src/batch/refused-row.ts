import type { RefusedRow, RowPlace } from '../core/batch/row.js';
import type { Problem } from '../core/model/problem.js';

/** A very long line would hide the next. */
const MOST_TOLD = 3;

/** The row of a record that cannot be scored: its first problems, and how many more there are. */
export function refusedRow(
  { firstLine, ...named }: RowPlace,
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
  candidate?: RefusedRow['candidate'],
): RefusedRow {
  const { record, file } = named;
  const [first] = problems;
  if (first === undefined) throw new Error(`record ${record} was refused without a problem`);
  const told = problems.slice(0, MOST_TOLD).map(sentence).join('; also: ');
  const more = problems.length - MOST_TOLD;
  const message = more > 0 ? `${told} (and ${more} more)` : told;
  const where = [file, first.where.line, first.where.column].filter((part) => part !== undefined).join(':');
  const error = { code: first.code, message, ...(where !== '' && { where }) };
  const place = { record, ...(file !== undefined && { file }) };
  const line = JSON.stringify({ schemaVersion: 1, ...place, error });
  return {
    kind: 'refused',
    ...place,
    ...(firstLine !== undefined && { firstLine }),
    ...(candidate !== undefined && { candidate }),
    error,
    line,
  };
}
