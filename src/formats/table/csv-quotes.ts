import { CSV_EXPECTED, CSV_FOUND } from '../../words/en/formats/csv.js';
import { type Delimiter, delimiterName } from './csv-delimiter.js';

const [QUOTE, RETURN] = [0x22, 0x0d];

/** Where the quotes of a line of CSV leave its end: outside, inside of one, or nowhere, because one is wrong. */
export type Quotes =
  | { readonly end: 'closed' }
  | { readonly end: 'open'; readonly isOpenedHere: boolean }
  | { readonly end: 'wrong'; readonly expected: string; readonly found: string };

/** Between quotes, right after a closing one, at the beginning of a cell, or in a cell without quotes. */
type State = 'quoted' | 'closing' | 'cell-begins' | 'in-cell';

/** Follows the quotes of one line, from the state that the line before has left. */
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
      // A doubled quote is one that belongs to the cell.
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
