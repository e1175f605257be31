import { escapeForTerminal } from '../../terminal/escape.js';

/** What makes spreadsheets read a cell as a formula, in its narrow and its wide form, after any space. */
const FORMULA = /^[\t\r]|^\s*[=+\-@＝＋－＠]/u;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A line by RFC 4180: CRLF ends it, and no cell contains one. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A quoted cell that stays on its line, shows its content, and is not a formula in any spreadsheet. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const shown = escapeForTerminal(text);
  const isFormula = FORMULA.test(text) || FORMULA.test(shown);
  return `"${isFormula && !NUMBER.test(text) ? "'" : ''}${shown.replaceAll('"', '""')}"`;
}
