import stringWidth from 'string-width';

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Wraps text to a width, and finds the row and column of a cursor given in code units. */
export function typedRows(
  text: string,
  cursor: number,
  width: number,
): { readonly rows: readonly string[]; readonly caret: { readonly row: number; readonly column: number } } {
  const rows = [''];
  let column = 0;
  let caret: { readonly row: number; readonly column: number } | undefined;
  for (const { segment, index } of CHARACTERS.segment(text)) {
    const columns = stringWidth(segment);
    if (column + columns > width) {
      rows.push('');
      column = 0;
    }
    if (caret === undefined && index >= cursor) caret = { row: rows.length - 1, column };
    rows[rows.length - 1] += segment;
    column += columns;
  }
  return { rows, caret: caret ?? { row: rows.length - 1, column } };
}
