import { parse } from 'csv-parse/sync';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Rubric } from '../../core/model/rubric.js';
import type { CsvColumn } from '../../formats/table/csv-columns.js';
import { announcedDelimiter, DELIMITERS, type Delimiter } from '../../formats/table/csv-delimiter.js';
import { knownColumns, readHeader } from '../../formats/table/csv-header.js';
import { NOT_UTF8, windows1252 } from '../../words/en/formats/bytes.js';
import { CSV_EXPECTED, CSV_FOUND } from '../../words/en/formats/csv.js';
import { RECORD_CAP } from '../record.js';
import { type CsvRow, rowFramer } from './csv-rows.js';
import { MOST_TITLES } from './input-kind.js';
import { isBlankByte, type Line } from './lines.js';

/** Where a table begins. */
export interface TableHead {
  readonly delimiter: Delimiter;
  readonly columns: readonly CsvColumn[];
  /** The first line of the header. */
  readonly line: number;
  /** The lines above it that have content. */
  readonly above: readonly number[];
}

/** What a header is read by. */
export interface HeaderSettings {
  readonly rubric: Rubric;
  /** Names or letters of columns to leave out. */
  readonly skipColumns?: readonly string[];
}

/** A row that may be the header, read with one delimiter. */
interface Reading {
  readonly delimiter: Delimiter;
  readonly row: CsvRow;
  readonly cells: readonly string[];
  readonly columns: Outcome<readonly CsvColumn[]>;
}

/**
 * Finds the header among the first lines of a table, by the delimiter that makes it fit, below a title or a `sep=` line;
 * undefined while more lines could bring a better one. Without one that fits, what is wrong with the likeliest.
 */
export function headIn(
  lines: readonly Line[],
  seen: 'part' | 'whole',
  settings: HeaderSettings,
): Outcome<TableHead> | undefined {
  const filled = lines.filter((line) => !isBlank(line));
  const [first, ...rest] = filled;
  if (first === undefined) return seen === 'whole' ? failure(missingName()) : undefined;
  const announced = 'bytes' in first ? announcedDelimiter(new TextDecoder().decode(first.bytes)) : undefined;
  const readings = readingsOf(announced === undefined ? filled : rest, seen, announced, settings);
  const isEnough = seen === 'whole' || filled.length > MOST_TITLES;
  const fitting = readings.find(({ columns }) => columns.ok);
  if (fitting === undefined && !isEnough) return undefined;
  // Of two headers the first is meant, also where only the second fits.
  const above = readings.filter(({ row }) => fitting === undefined || row.line < fitting.row.line);
  const [likeliest] = (fitting === undefined ? above : [...above, fitting])
    .map((reading) => ({ reading, known: knownColumns(reading.cells, settings.rubric) }))
    .sort((a, b) => b.known - a.known);
  return likeliest === undefined ? failure(missingName()) : headOf(likeliest.reading, filled);
}

function missingName(): Problem {
  return problem('answers/missing-column', { column: 'name' }, { line: 1 });
}

function headOf({ delimiter, row, columns }: Reading, filled: readonly Line[]): Outcome<TableHead> {
  const { line } = row;
  if (!columns.ok) return failure(...columns.problems.map((each): Problem => ({ ...each, where: { line } })));
  const above = filled.flatMap(({ number }) => (number < line ? [number] : []));
  return success({ delimiter, columns: columns.value, line, above });
}

/** The first rows with each delimiter, row by row, so that the first that fits is the first in the file. */
function readingsOf(
  lines: readonly Line[],
  seen: 'part' | 'whole',
  announced: Delimiter | undefined,
  settings: HeaderSettings,
): readonly Reading[] {
  const readings = (announced === undefined ? DELIMITERS : [announced]).flatMap((delimiter) => {
    const framer = rowFramer(RECORD_CAP, delimiter);
    const rows = lines.flatMap((line) => framer.take(line));
    const all = seen === 'whole' ? [...rows, ...framer.end()] : rows;
    return all.slice(0, MOST_TITLES + 1).map((row) => readingOf(row, delimiter, settings));
  });
  return readings.sort((a, b) => a.row.line - b.row.line);
}

function readingOf(row: CsvRow, delimiter: Delimiter, { rubric, skipColumns }: HeaderSettings): Reading {
  const text = textIn(row);
  if (!text.ok) return { delimiter, row, cells: [], columns: text };
  const cells = cellsOf([text.value], delimiter)[0] ?? [];
  const columns = readHeader(cells, rubric, skipColumns);
  // Lines that end in it alone are one line here, and every cell of the table would be called a column.
  const isOneLine = !columns.ok && /\r./.test(text.value);
  return { delimiter, row, cells, columns: isOneLine ? failure(ONE_LINE) : columns };
}

const ONE_LINE = problem('syntax/csv', { expected: CSV_EXPECTED.lines, found: CSV_FOUND.returns });

/** The cells of rows whose quotes are known to be balanced. */
export function cellsOf(rows: readonly string[], delimiter: Delimiter): readonly (readonly string[])[] {
  const text = rows.map((row) => `${row}\n`).join('');
  const cells = parse(text, {
    delimiter: String.fromCharCode(delimiter),
    relax_column_count: true,
    record_delimiter: '\n',
  });
  if (cells.length !== rows.length) throw new Error('the parser sees other rows than the framer');
  return cells;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a row, if it is UTF-8 without characters that do not belong in a table. */
export function textIn(row: CsvRow): Outcome<string> {
  if ('refused' in row) return failure(row.refused);
  const where = { line: row.line };
  try {
    const text = strict.decode(row.bytes);
    // A byte order mark inside comes from concatenated files, and would become part of an id or a name.
    const found = text.includes('\0') ? 'U+0000' : text.startsWith('\ufeff') ? 'U+FEFF' : undefined;
    return found === undefined ? success(text) : failure(problem('syntax/bad-character', { found }, where));
  } catch {
    return failure(problem('input/not-utf8', { part: 'row', found: foundIn(row.bytes) }, where));
  }
}

/** What bytes that are not UTF-8 are likely to be: in Windows-1252 they spell a word that a person recognises. */
function foundIn(bytes: Uint8Array): string {
  const at = bytes.findIndex((byte) => byte > 0x7f);
  const around = new TextDecoder('windows-1252').decode(bytes.subarray(Math.max(0, at - 20), at + 20));
  const word = around.split(/[^\p{L}\p{S}\p{C}]+/u).find((each) => /[^\0-\x7f]/.test(each)) ?? '';
  return /^\p{L}+$/u.test(word) ? windows1252(word) : NOT_UTF8;
}

/** Whether a row or line contains only spaces, tabs and its line end. */
export function isBlank(row: CsvRow | Line): boolean {
  return 'bytes' in row && row.bytes.every(isBlankByte);
}
