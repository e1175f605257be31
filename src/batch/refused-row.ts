import type { RefusedRow, RowPlace, RowProblem } from '../core/batch/row.js';
import type { Problem } from '../core/model/problem.js';
import { rowMessage } from '../core/model/row-message.js';
import { ROW_WORDS } from '../words/en/formats/row-words.js';
import { placedLine } from './place-json.js';
import type { Body } from './record.js';
import type { ProblemWords } from './scorer.js';

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
  const message = rowMessage(all, ROW_WORDS);
  const where = [file, first.where.line, first.where.column].filter((part) => part !== undefined).join(':');
  const error = { code: first.code, message, ...(where !== '' && { where }), problems: all };
  const who = candidate !== undefined && { candidate };
  return {
    kind: 'refused',
    ...place,
    ...(firstLine !== undefined && { firstLine }),
    ...who,
    error,
    found: problems,
    line: placedLine(place, { schemaVersion: 1, ...who, error }),
  };
}

/** A problem with a record as its row says it, with the column or the question it is about. */
export function rowProblem(
  { code, where, args }: Problem,
  kind: Body['kind'],
  { message, value, suggestion }: ProblemWords,
): RowProblem {
  const path = where.path ?? [];
  const column = 'column' in args ? args.column : kind === 'cells' ? path[0] : undefined;
  const question = 'question' in args ? args.question : questionAt(path, kind);
  return {
    code,
    ...(column !== undefined && { column: String(column) }),
    ...(question !== undefined && { question }),
    ...(value !== undefined && { value }),
    message,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The question that a problem is about, where only its place says so. */
function questionAt([first, second]: readonly (string | number)[], kind: Body['kind']): string | undefined {
  if (kind !== 'cells') return first === 'answers' && second !== undefined ? String(second) : undefined;
  const [question, field] = String(first ?? '').split('.');
  return field === undefined ? undefined : question;
}
