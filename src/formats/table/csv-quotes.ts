import { CSV_EXPECTED, CSV_FOUND } from '../../words/en/formats/csv.js';
import { type Delimiter, delimiterName } from './csv-delimiter.js';

const [QUOTE, RETURN] = [0x22, 0x0d];

/** Whether a line of CSV ends outside quotes, inside them, or has a misplaced quote. */
export type Quotes =
  | { readonly end: 'closed' }
  | { readonly end: 'open'; readonly isOpenedHere: boolean }
  | { readonly end: 'wrong'; readonly expected: string; readonly found: string };

/** Inside quotes, right after a closing quote, at the beginning of a cell, or in an unquoted cell. */
type State = 'quoted' | 'closing' | 'cell-begins' | 'in-cell';

/** Tracks the quotes of one line, starting in the state that the line before ended in. */
export function followQuotes(
  line: Uint8Array,
  before: 'quoted' | 'cell-begins',
  delimiter: Delimiter,
): Quotes {
  if (before === 'cell-begins' && !line.includes(QUOTE)) return { end: 'closed' };
  const end = line.at(-1) === RETURN ? line.length - 1 : line.length;
  let state: State = before;
  let isOpenedHere = false;
  for (let at = 0; at < end; at += 1) {
    const next = stateAfter(state, line[at] ?? 0, delimiter);
    if (next === undefined) return wrong(state, delimiter);
    if (next === 'quoted' && state === 'cell-begins') isOpenedHere = true;
    state = next;
  }
  return state === 'quoted' ? { end: 'open', isOpenedHere } : { end: 'closed' };
}

function stateAfter(state: State, byte: number, delimiter: Delimiter): State | undefined {
  switch (state) {
    case 'quoted':
      return byte === QUOTE ? 'closing' : 'quoted';
    case 'closing':
      // A doubled quote is a literal one.
      if (byte === QUOTE) return 'quoted';
      return byte === delimiter ? 'cell-begins' : undefined;
    case 'cell-begins':
      if (byte === QUOTE) return 'quoted';
      return byte === delimiter ? 'cell-begins' : 'in-cell';
    case 'in-cell':
      if (byte === QUOTE) return undefined;
      return byte === delimiter ? 'cell-begins' : 'in-cell';
  }
}

function wrong(state: State, delimiter: Delimiter): Quotes {
  return state === 'closing'
    ? { end: 'wrong', expected: CSV_EXPECTED.afterQuote(delimiterName(delimiter)), found: CSV_FOUND.other }
    : {
        end: 'wrong',
        expected: CSV_EXPECTED.quotedCell,
        found: CSV_FOUND.quoteInside,
      };
}
