/**
 * Finds the row boundaries of CSV before the parser sees them: the parser would give up the rest of a file at the
 * first row that is too long, and cannot report where an unclosed quote began. A row over several lines that is
 * broken is rejected with its first line alone, and its other lines are read again: usually only that line lacks a
 * quote, and the rows below are fine.
 */
import { type Problem, problem } from '../../core/model/problem.js';
import type { Delimiter } from '../../formats/table/csv-delimiter.js';
import { followQuotes } from '../../formats/table/csv-quotes.js';
import { CSV_EXPECTED, CSV_FOUND } from '../../words/en/formats/csv.js';
import { END_OF_TEXT } from '../../words/en/formats/json.js';
import { joined, type Line } from './lines.js';

/** One row, or what is wrong with it; `line` is its first line. */
export type CsvRow =
  | { readonly line: number; readonly bytes: Uint8Array }
  | { readonly line: number; readonly refused: Problem };

/** Assembles rows from lines. */
interface RowFramer {
  readonly take: (line: Line) => readonly CsvRow[];
  /** The remaining rows after the last line. */
  readonly end: () => readonly CsvRow[];
}

const LINE_FEED = Uint8Array.of(0x0a);

/** Lines joined by an open quote, at least one, and the line on which it opened. */
interface Held {
  readonly lines: SoundLine[];
  openedOn: number;
  length: number;
}

type SoundLine = Extract<Line, { bytes: Uint8Array }>;

/** Creates a framer for one table; a row beyond the cap is rejected. */
export function rowFramer(cap: number, delimiter: Delimiter): RowFramer {
  let held: Held | undefined;
  const giveUp = (found: string, waiting: Line[]): readonly CsvRow[] => {
    if (held === undefined) return [];
    const { lines, openedOn } = held;
    held = undefined;
    // In reverse order, since `waiting` is a stack.
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

/** The effect of one more line: a complete row, more lines to hold, or the finding that the quote is never closed. */
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

/** Appends in place: the lines are not copied for each new one. */
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
