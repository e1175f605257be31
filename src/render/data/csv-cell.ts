import { escapeForTerminal } from '../../terminal/escape.js';

/** What makes spreadsheets take a cell for a formula, in its narrow and its wide form, after any space. */
const FORMULA = /^[\t\r]|^\s*[=+\-@＝＋－＠]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A quoted cell that stays on its line, shows what it holds, and is a formula in no spreadsheet. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const shown = escapeForTerminal(text);
  const isFormula = FORMULA.test(text) || FORMULA.test(shown);
  return `"${isFormula && !NUMBER.test(text) ? "'" : ''}${shown.replaceAll('"', '""')}"`;
}
