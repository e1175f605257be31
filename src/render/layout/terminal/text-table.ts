import { type Cell, cell, right, rowLines } from '../../../terminal/cells.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Page } from '../../../terminal/page.js';
import { hanging, widthOf } from '../../../terminal/text.js';
import type { Row } from '../../document/explanation/document.js';

const GAP = 2;
const LEAST_TITLE = 24;
const WIDEST_TITLE = 48;
const WIDEST_VERDICT = 20;

/** A table whose first column is text and whose others are short; narrow pages get one block a row. */
export function textTable(heads: readonly string[], rows: readonly Row[], page: Page): readonly string[] {
  const { width, paint } = page;
  const [, ...others] = heads.map((head, column) => {
    const widest = Math.max(
      ...[head, ...cellsIn(rows, column)].map((each) => widthOf(escapeForTerminal(each))),
    );
    return column === heads.length - 1 ? Math.min(widest, WIDEST_VERDICT) : widest;
  });
  const taken = others.reduce((sum, each) => sum + each + GAP, INDENT.length + SIGN);
  const longest = Math.max(
    ...cellsIn(rows, 0).map((each) => widthOf(escapeForTerminal(each))),
    widthOf(heads[0] ?? ''),
  );
  const title = Math.min(width - taken, WIDEST_TITLE, longest);
  if (title < Math.min(LEAST_TITLE, longest)) return rows.flatMap((row) => stacked(heads, row, page));
  const line = (cells: readonly string[], sign: string): readonly string[] =>
    rowLines(cellsOf(cells, [title, ...others]), GAP).map(
      (each, index) => `${INDENT}${index === 0 ? sign : ' '} ${each}`,
    );
  return [
    ...line(heads, ' ').map(paint.faint),
    ...rows.flatMap(({ cells, now }) => line(cells, now === 'yes' ? page.symbols.now : ' ')),
  ];
}

const INDENT = '  ';
const SIGN = 2;

function cellsIn(rows: readonly Row[], column: number): readonly string[] {
  return rows.map(({ cells }) => cells[column] ?? '');
}

/** Numbers stand to the right; words, such as the last column may hold, to the left. */
function cellsOf(texts: readonly string[], widths: readonly number[]): readonly Cell[] {
  return widths.map((width, column) => {
    const each = cell(texts[column] ?? '', width);
    const isWords =
      column === 0 || (/\p{L}{3}/u.test(each.text) && column === widths.length - 1 && column > 3);
    return isWords ? each : right(each);
  });
}

function stacked(
  heads: readonly string[],
  { cells, now }: Row,
  { width, symbols, paint }: Page,
): readonly string[] {
  const [title = '', ...rest] = cells;
  const facts = rest.flatMap((each, index) => (each === '' ? [] : [`${heads[index + 1]} ${each}`]));
  return [
    ...hanging(`${INDENT}${now === 'yes' ? symbols.now : ' '} `, title, width),
    ...(facts.length === 0
      ? []
      : hanging(`${INDENT}    `, facts.join(', '), width).map((line) => paint.faint(line))),
  ];
}
