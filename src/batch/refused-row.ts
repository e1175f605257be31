import type { RefusedRow, RowPlace, RowProblem } from '../core/batch/row.js';
import type { Problem } from '../core/model/problem.js';
import { placedLine } from './place-json.js';

/** A very long line would hide the next. */
const MOST_TOLD = 3;

/** The row of a record that cannot be scored: all its problems, and the first ones in one sentence. */
export function refusedRow(
  { firstLine, ...place }: RowPlace,
  problems: readonly Problem[],
  inRow: (problem: Problem) => RowProblem,
  candidate?: RefusedRow['candidate'],
): RefusedRow {
  const { record, file } = place;
  const [first] = problems;
  if (first === undefined) throw new Error(`record ${record} was refused without a problem`);
  const all = problems.map(inRow);
  const told = all.slice(0, MOST_TOLD).map(sentence).join('; also: ');
  const more = all.length - MOST_TOLD;
  const message = more > 0 ? `${told} (and ${more} more)` : told;
  const where = [file, first.where.line, first.where.column].filter((part) => part !== undefined).join(':');
  const error = { code: first.code, message, ...(where !== '' && { where }), problems: all };
  const who = candidate !== undefined && { candidate };
  return {
    kind: 'refused',
    ...place,
    ...(firstLine !== undefined && { firstLine }),
    ...who,
    error,
    line: placedLine(place, { schemaVersion: 1, ...who, error }),
  };
}

/** With the name of the column, unless it already names that as a question. */
function sentence({ column, question, message }: RowProblem): string {
  return column === undefined || column === question || message.includes(`"${column}"`)
    ? message
    : `Column "${column}": ${message}`;
}
