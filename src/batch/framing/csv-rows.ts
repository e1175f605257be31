/**
 * Finds where the rows of CSV begin and end, before the parser proper sees them: it would give up the rest of a
 * file at the first row that is too long, and cannot say where a quote began that nobody closed. A row that is
 * broken over several lines is given up as its first line alone, and its other lines are looked at again: most
 * often it is only that line which lacks a quote, and the rows below are sound.
 */
import { type Problem, problem } from '../../core/model/problem.js';
import type { Delimiter } from '../../formats/table/csv-delimiter.js';
import { followQuotes } from '../../formats/table/csv-quotes.js';
import { CSV_EXPECTED, CSV_FOUND } from '../../words/en/formats/csv.js';
import { END_OF_TEXT } from '../../words/en/formats/json.js';
import { joined, type Line } from './lines.js';

/** One row, or what is wrong with it; `line` is its first. */
export type CsvRow =
  | { readonly line: number; readonly bytes: Uint8Array }
  | { readonly line: number; readonly refused: Problem };

/** Puts rows together from lines. */
interface RowFramer {
  readonly take: (line: Line) => readonly CsvRow[];
  /** What is left when there are no more lines. */
  readonly end: () => readonly CsvRow[];
}

const LINE_FEED = Uint8Array.of(0x0a);

/** Lines that a quote holds together, at least one, and the line of that quote. */
interface Held {
  readonly lines: SoundLine[];
  openedOn: number;
  length: number;
}

type SoundLine = Extract<Line, { bytes: Uint8Array }>;

/** Starts before the first line; a row beyond the cap is refused. */
export function rowFramer(cap: number, delimiter: Delimiter): RowFramer {
  let held: Held | undefined;
  const giveUp = (found: string, waiting: Line[]): readonly CsvRow[] => {
    if (held === undefined) return [];
    const { lines, openedOn } = held;
    held = undefined;
    // The next one is taken from the end.
    for (let at = lines.length - 1; at > 0; at -= 1) waiting.push(...lines.slice(at, at + 1));
    const args = { expected: CSV_EXPECTED.closingQuote, found };
    return [{ line: lines[0]?.number ?? openedOn, refused: problem('syntax/csv', args, { line: openedOn }) }];
  };
  const rowsIn = (waiting: Line[]): readonly CsvRow[] => {
    const rows: CsvRow[] = [];
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      const step = stepOver(line, held, cap, delimiter);
      if ('unclosed' in step) {
        waiting.push(line);
        rows.push(...giveUp(step.unclosed, waiting));
      } else {
        held = 'held' in step ? step.held : undefined;
        if ('row' in step) rows.push(step.row);
      }
    }
    return rows;
  };
  return {
    take: (line) => rowsIn([line]),
    end: () => {
      const found: (readonly CsvRow[])[] = [];
      while (held !== undefined) {
        const waiting: Line[] = [];
        found.push(giveUp(END_OF_TEXT, waiting), rowsIn(waiting));
      }
      return found.flat();
    },
  };
}

/** What one more line comes to: a whole row, more to hold, or the news that the quote is never closed. */
function stepOver(
  line: Line,
  held: Held | undefined,
  cap: number,
  delimiter: Delimiter,
): { readonly row: CsvRow } | { readonly held: Held } | { readonly unclosed: string } {
  const { number } = line;
  if ('tooLong' in line) {
    if (held !== undefined) return { unclosed: CSV_FOUND.longLine(number) };
    const tooLong = problem('input/line-too-long', { limit: cap }, { line: number });
    return { row: { line: number, refused: tooLong } };
  }
  const quotes = followQuotes(line.bytes, held === undefined ? 'cell-begins' : 'quoted', delimiter);
  if (quotes.end === 'wrong') {
    if (held !== undefined) return { unclosed: CSV_FOUND.onLine(quotes.found, number) };
    const { expected, found } = quotes;
    return { row: { line: number, refused: problem('syntax/csv', { expected, found }, { line: number }) } };
  }
  if (quotes.end === 'closed') return { row: rowOf(held?.lines ?? [], line) };
  const length = (held?.length ?? 0) + line.bytes.length + 1;
  if (held !== undefined && length > cap) return { unclosed: CSV_FOUND.noQuoteIn(cap) };
  return { held: holding(held, line, length, quotes.isOpenedHere ? number : held?.openedOn) };
}

/** The same lines and one more: they are not copied for each. */
function holding(held: Held | undefined, line: SoundLine, length: number, openedOn = line.number): Held {
  const lines = held?.lines ?? [];
  lines.push(line);
  return { lines, openedOn, length };
}

function rowOf(held: readonly SoundLine[], last: SoundLine): CsvRow {
  const pieces = [...held.flatMap(({ bytes }) => [bytes, LINE_FEED]), withoutReturn(last.bytes)];
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { line: held[0]?.number ?? last.number, bytes: joined(pieces, length) };
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
}
