import stringWidth from 'string-width';

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Text in rows of at most so many columns, and where in them the cursor stands that is so many code units into it. */
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
