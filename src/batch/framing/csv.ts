import type { TableNotes } from '../../core/batch/table-notes.js';
import { type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Rubric } from '../../core/model/rubric.js';
import { answersIn, carriedIn, cellProblems, type TableAnswers } from '../../formats/table/csv-columns.js';
import { repeatsHeader } from '../../formats/table/csv-header.js';
import { CSV_EXPECTED } from '../../words/en/formats/csv.js';
import { type Body, type RawRecord, RECORD_CAP, type Records } from '../record.js';
import { cellsOf, type HeaderSettings, headIn, isBlank, type TableHead, textIn } from './csv-head.js';
import { type CsvRow, rowFramer } from './csv-rows.js';
import { type Line, linesOf } from './lines.js';
import { type NoRecord, notesCounter } from './table-notes.js';

/** The most rows that are passed on together. */
const PORTION = 1000;

/** What the header determines about the rows below it. */
interface Layout extends TableHead {
  readonly rubric: Rubric;
  /** The day that `today` means in a cell. */
  readonly asOf: string;
}

/** What a table is read by. */
export interface TableSettings extends HeaderSettings {
  readonly asOf: string;
  /** Called at the end of a table about which there is something to say. */
  readonly tellNotes?: (notes: TableNotes) => Promise<void>;
}

/**
 * Reads the header, and yields the rows below it; rows without content are numbered but yield no records. A header that
 * does not fit the rubric rejects the whole input: every row would be wrong in the same way.
 */
export async function csvRecords(
  source: AsyncIterable<Uint8Array>,
  file: string | undefined,
  settings: TableSettings,
): Promise<Outcome<Records>> {
  const batches = linesOf(source, RECORD_CAP)[Symbol.asyncIterator]();
  const lines: Line[] = [];
  for (;;) {
    const next = await batches.next();
    if (!next.done) lines.push(...next.value);
    const head = headIn(lines, next.done === true ? 'whole' : 'part', settings);
    if (head === undefined) continue;
    if (head.ok) {
      const layout = { ...head.value, rubric: settings.rubric, asOf: settings.asOf };
      return success(recordsOf(rowsOf(lines, batches, head.value), layout, file, settings));
    }
    await batches.return(undefined);
    return head;
  }
}

/** The rows below the header. */
async function* rowsOf(
  begun: readonly Line[],
  rest: AsyncGenerator<readonly Line[]>,
  { delimiter, line }: TableHead,
): AsyncGenerator<readonly CsvRow[]> {
  const framer = rowFramer(RECORD_CAP, delimiter);
  const rows = begun.filter(({ number }) => number >= line).flatMap(framer.take);
  yield rows.slice(1);
  for await (const lines of rest) yield lines.flatMap(framer.take);
  yield framer.end();
}

async function* recordsOf(
  batches: AsyncGenerator<readonly CsvRow[]>,
  layout: Layout,
  file: string | undefined,
  { tellNotes }: TableSettings,
): Records {
  let record = 0;
  const counter = notesCounter(layout.above, layout.columns);
  const records = (rows: readonly CsvRow[]): readonly RawRecord[] =>
    bodiesOf(rows, layout).flatMap(({ body, candidate }) => {
      record += 1;
      counter.add(body, candidate);
      return typeof body === 'string' ? [] : [{ record, ...(file !== undefined && { file }), body }];
    });
  for await (const rows of batches) for (const portion of portionsOf(rows)) yield records(portion);
  const notes = counter.notes();
  if (notes !== undefined) await tellNotes?.(notes);
}

/** Giving up a quote may release very many rows at once, and every row becomes a result. */
function* portionsOf(rows: readonly CsvRow[]): Generator<readonly CsvRow[]> {
  for (let from = 0; from < rows.length; from += PORTION) yield rows.slice(from, from + PORTION);
}

/** What a row comes to, with its candidate as far as the table shows one. */
interface ReadRow {
  readonly body: Body | NoRecord;
  readonly candidate?: TableAnswers['candidate'];
}

const BLANK: ReadRow = { body: 'no-content' };

/** One for each row, in order; those that can be read are parsed together. */
function bodiesOf(rows: readonly CsvRow[], layout: Layout): readonly ReadRow[] {
  const read = rows.map((row) => {
    const text = isBlank(row) ? undefined : textIn(row);
    return { row, text, readable: text?.ok ? text.value : guessedText(row, text?.problems ?? []) };
  });
  const texts = read.flatMap(({ readable }) => readable ?? []);
  const cells = cellsOf(texts, layout.delimiter)[Symbol.iterator]();
  return read.map(({ row, text, readable }): ReadRow => {
    if (text === undefined) return BLANK;
    const found = readable === undefined ? BLANK : bodyOf(cells.next().value ?? [], row.line, layout);
    return text.ok ? found : refusedFor(text.problems, found);
  });
}

/** What a row that is not UTF-8 most likely says: what is wrong with its cells is said at once. */
function guessedText(row: CsvRow, problems: readonly Problem[]): string | undefined {
  if (!('bytes' in row) || !problems.some(({ code }) => code === 'input/not-utf8')) return undefined;
  return new TextDecoder('windows-1252').decode(row.bytes);
}

function refusedFor(wrong: readonly Problem[], { body, candidate }: ReadRow): ReadRow {
  if (typeof body === 'string') return { body: { kind: 'refused', problems: wrong } };
  if (body.kind === 'cells') return { body: { ...body, stray: [...wrong, ...body.stray] }, candidate };
  const more = body.kind === 'refused' ? body.problems : [];
  return { body: { ...body, kind: 'refused', problems: [...wrong, ...more] }, candidate };
}

function bodyOf(cells: readonly string[], line: number, { columns, rubric, asOf }: Layout): ReadRow {
  if (cells.every((cell) => cell.trim() === '')) return BLANK;
  if (repeatsHeader(cells, columns, rubric)) return { body: 'header' };
  const value = answersIn(columns, cells, asOf);
  const { candidate } = value;
  const carried = carriedIn(columns, cells);
  const more = carried && { carried };
  const beyond = cells.slice(columns.length).filter((cell) => cell.trim() !== '').length;
  if (cells.length >= columns.length && beyond === 0) {
    const stray = cellProblems(columns, cells, { line });
    return { body: { kind: 'cells', value, firstLine: line, stray, ...more }, candidate };
  }
  const says = beyond > 0 ? CSV_EXPECTED.fewerCells : CSV_EXPECTED.cells;
  const expected = says(columns.length);
  const problems = [problem('syntax/csv', { expected, found: `${cells.length}` }, { line })];
  const known = beyond === 0 ? value : { candidate: unmoved(columns, candidate) };
  return { body: { kind: 'refused', problems, value: known, ...more } };
}

/** With too many cells, a name may have been cut at a comma, and says who is meant only beside an id. */
function unmoved(columns: Layout['columns'], { id, name }: TableAnswers['candidate']): unknown {
  const [first, second] = columns.map((each) => (each.kind === 'candidate' ? each.key : undefined));
  return first === 'id' && second === 'name' ? { id, name } : undefined;
}
