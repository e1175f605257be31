import type { RowProblem } from '../core/batch/row.js';
import type { Problem } from '../core/model/problem.js';
import type { Body } from './record.js';
import type { ProblemWords } from './scorer.js';

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
