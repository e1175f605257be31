import { parse } from 'csv-parse/sync';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Rubric } from '../../core/model/rubric.js';
import { answersIn, type CsvColumn, readHeader, strayCells } from '../../formats/table/csv-columns.js';
import { COMMA, type Delimiter, delimiterIn } from '../../formats/table/csv-delimiter.js';
import { NOT_UTF8 } from '../../words/en/formats/bytes.js';
import { CSV_EXPECTED } from '../../words/en/formats/csv.js';
import { type Body, type RawRecord, RECORD_CAP, type Records } from '../record.js';
import { isBlankByte } from './blank-byte.js';
import { type CsvRow, rowFramer } from './csv-rows.js';
import { type Line, linesOf } from './lines.js';

/** The most rows that are passed on together. */
const PORTION = 1000;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the header determines about the rows below it. */
interface Layout {
  readonly columns: readonly CsvColumn[];
  readonly delimiter: Delimiter;
  /** The day that `today` means in a cell. */
  readonly asOf: string;
}

/**
 * Reads the header, and yields the rows below it; rows without content are numbered but yield no records, and their
 * number is reported at the end. A header that does not fit the rubric rejects the whole input: every row would be
 * wrong in the same way.
 */
export async function csvRecords(
  source: AsyncIterable<Uint8Array>,
  file: string | undefined,
  { rubric, asOf }: { readonly rubric: Rubric; readonly asOf: string },
  tellPassedOver?: (rows: number) => Promise<void>,
): Promise<Outcome<Records>> {
  const batches = rowsOf(source)[Symbol.asyncIterator]();
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    const at = next.value.findIndex((row) => !isBlank(row));
    const header = next.value[at];
    if (header === undefined) continue;
    const delimiter = delimiterOf(header);
    const columns = columnsIn(header, rubric, delimiter);
    const layout = { columns: columns.ok ? columns.value : [], delimiter, asOf };
    if (columns.ok) {
      return success(recordsOf(next.value.slice(at + 1), batches, layout, file, tellPassedOver));
    }
    await batches.return(undefined);
    return columns;
  }
  return failure(problem('answers/missing-column', { column: 'name' }, { line: 1 }));
}

async function* rowsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  let framer: ReturnType<typeof rowFramer> | undefined;
  for await (const lines of linesOf(source, RECORD_CAP)) {
    const header = framer === undefined ? lines.find((line) => !isBlank(line)) : undefined;
    if (header !== undefined) framer = rowFramer(RECORD_CAP, delimiterOf(header));
    if (framer !== undefined) yield lines.flatMap(framer.take);
  }
  if (framer !== undefined) yield framer.end();
}

/** A rejected header is not parsed, so any delimiter will do. */
function delimiterOf(header: CsvRow | Line): Delimiter {
  return 'bytes' in header ? delimiterIn(header.bytes) : COMMA;
}

function columnsIn(header: CsvRow, rubric: Rubric, delimiter: Delimiter): Outcome<readonly CsvColumn[]> {
  const text = textIn(header);
  if (!text.ok) return text;
  const columns = readHeader(cellsOf([text.value], delimiter)[0] ?? [], rubric);
  if (columns.ok) return columns;
  return failure(...columns.problems.map((each): Problem => ({ ...each, where: { line: header.line } })));
}

async function* recordsOf(
  first: readonly CsvRow[],
  rest: AsyncGenerator<readonly CsvRow[]>,
  layout: Layout,
  file: string | undefined,
  tellPassedOver?: (rows: number) => Promise<void>,
): Records {
  let record = 0;
  let passedOver = 0;
  const records = (rows: readonly CsvRow[]): readonly RawRecord[] =>
    bodiesOf(rows, layout).flatMap((body) => {
      record += 1;
      if (body !== undefined) return [{ record, ...(file !== undefined && { file }), body }];
      passedOver += 1;
      return [];
    });
  for (const rows of portionsOf(first)) yield records(rows);
  for await (const rows of rest) for (const portion of portionsOf(rows)) yield records(portion);
  if (passedOver > 0) await tellPassedOver?.(passedOver);
}

/** Giving up a quote may release very many rows at once, and every row becomes a result. */
function* portionsOf(rows: readonly CsvRow[]): Generator<readonly CsvRow[]> {
  for (let from = 0; from < rows.length; from += PORTION) yield rows.slice(from, from + PORTION);
}

/** One body per row, in order; valid ones are parsed together. */
function bodiesOf(rows: readonly CsvRow[], layout: Layout): readonly (Body | undefined)[] {
  const read = rows.map((row) => ({ row, text: isBlank(row) ? undefined : textIn(row) }));
  const texts = read.flatMap(({ text }) => (text?.ok ? [text.value] : []));
  const cells = cellsOf(texts, layout.delimiter)[Symbol.iterator]();
  return read.map(({ row, text }): Body | undefined => {
    if (text === undefined) return undefined;
    return text.ok ? bodyOf(cells.next().value ?? [], row.line, layout) : { kind: 'refused', ...text };
  });
}

function bodyOf(cells: readonly string[], line: number, { columns, asOf }: Layout): Body | undefined {
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  const value = answersIn(columns, cells, asOf);
  if (cells.length === columns.length) {
    return { kind: 'cells', value, firstLine: line, stray: strayCells(columns, cells, { line }) };
  }
  const says = cells.length > columns.length ? CSV_EXPECTED.fewerCells : CSV_EXPECTED.cells;
  const expected = says(columns.length);
  const problems = [problem('syntax/csv', { expected, found: `${cells.length}` }, { line })];
  // With too many cells, a name may have been cut at a comma.
  return { kind: 'refused', problems, ...(cells.length < columns.length && { value }) };
}

/** The cells of rows whose quotes are known to be balanced. */
function cellsOf(rows: readonly string[], delimiter: Delimiter): readonly (readonly string[])[] {
  const text = rows.map((row) => `${row}\n`).join('');
  const cells = parse(text, {
    delimiter: String.fromCharCode(delimiter),
    relax_column_count: true,
    record_delimiter: '\n',
  });
  if (cells.length !== rows.length) throw new Error('the parser sees other rows than the framer');
  return cells;
}

function textIn(row: CsvRow): Outcome<string> {
  if ('refused' in row) return failure(row.refused);
  const where = { line: row.line };
  try {
    const text = strict.decode(row.bytes);
    // A byte order mark inside comes from concatenated files, and would become part of an id or a name.
    const found = text.includes('\0') ? 'U+0000' : text.startsWith('\ufeff') ? 'U+FEFF' : undefined;
    return found === undefined ? success(text) : failure(problem('syntax/bad-character', { found }, where));
  } catch {
    return failure(problem('input/not-utf8', { part: 'row', found: NOT_UTF8 }, where));
  }
}

/** Whether a row or line contains only spaces, tabs and its line end. */
function isBlank(row: CsvRow | Line): boolean {
  return 'bytes' in row && row.bytes.every(isBlankByte);
}
