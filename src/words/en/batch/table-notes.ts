import type { TableNotes } from '../../../core/batch/table-notes.js';
import { TABLE_NOTES } from './rows.js';

/** What to say of a table after its last row, one sentence a line. */
export function tableNotes(
  { above, columns, rows, headers, notUtf8, withoutIssuer }: TableNotes,
  name: string,
): readonly string[] {
  const passedOver = [
    ...(above.length === 0 ? [] : [TABLE_NOTES.above(above)]),
    ...(columns === 0 ? [] : [TABLE_NOTES.columns(columns)]),
    ...(rows === 0 ? [] : [TABLE_NOTES.rows(rows)]),
    ...(headers === 0 ? [] : [TABLE_NOTES.headers(headers)]),
  ];
  return [
    ...(passedOver.length === 0 ? [] : [TABLE_NOTES.passedOver(name, passedOver)]),
    ...(notUtf8 === 0 ? [] : [TABLE_NOTES.notUtf8(name, notUtf8)]),
    ...(withoutIssuer === 0 ? [] : [TABLE_NOTES.withoutIssuer(name, withoutIssuer)]),
  ];
}
