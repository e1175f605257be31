import { type Cell, cell, right, rowLines } from '../../../terminal/cells.js';
import type { Brush, Screen } from '../../../terminal/screen.js';
import { clippedLines, hanging, padLeft, widthOf, wrapped } from '../../../terminal/text.js';
import { isShare } from '../../document/cells.js';
import type { Table, TableRow } from '../../document/model.js';
import { brushOf, signOf } from './marks.js';
import { bar, cellText, type Grid, gridFor, SIGN } from './table-grid.js';

/** A table with a sign before each row; on a narrow screen, each title has its own line. */
export function tableLines(table: Table, screen: Screen): readonly string[] {
  const grid = gridFor(table, screen);
  const { columns, rows, total, heads } = table;
  const { faint, strong } = screen.paint;
  const head = { cells: columns.map((column) => column.head) };
  const hasHead = heads === 'shown' && grid.kind !== 'listed';
  return [
    ...(hasHead ? signed(' ', placed(cellsOf(head, table, grid, screen, faint), table, grid)) : []),
    ...rows.flatMap((row) => signed(signBefore(row, screen), bodyLines(row, table, grid, screen))),
    ...(total === undefined ? [] : signed(' ', totalLines(total, table, grid, screen, strong))),
  ];
}

/** Puts a sign before a row and indents its other lines. */
function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `${sign} ${line}` : ' '.repeat(SIGN) + line));
}

function signBefore({ mark, answer, note }: TableRow, screen: Screen): string {
  if (note !== undefined) return screen.paint.faint(screen.symbols.dash);
  if (answer === 'possible') return screen.symbols.unknown;
  if (answer === 'current') return screen.symbols.now;
  return mark === undefined ? ' ' : signOf(mark, screen);
}

function bodyLines(row: TableRow, table: Table, grid: Grid, screen: Screen): readonly string[] {
  if (row.note !== undefined) return notedLines(row, row.note, table, grid, screen);
  const cells = cellsOf(row, table, grid, screen);
  return grid.kind === 'listed' ? listedLines(cells, table, screen) : placed(cells, table, grid);
}

function cellsOf(
  { cells, mark }: TableRow,
  { columns, lines }: Table,
  grid: Grid,
  screen: Screen,
  brush?: Brush,
): readonly Cell[] {
  return columns.map(({ kind }, at) => {
    const value = cells[at] ?? '';
    const width = grid.widths[at] ?? 0;
    const whole = cellText(value, screen);
    const text = lines === undefined ? whole : clipped(whole, width, lines, screen);
    if (!isShare(value)) {
      const each = cell(text, width, brush);
      return kind === 'number' || (kind === 'share' && grid.bar === 0) ? right(each) : each;
    }
    const look = mark === undefined ? brush : brushOf(mark, screen);
    if (grid.bar === 0) return right(cell(text, width, look));
    return cell(bar(value, grid.bar, screen.symbols) + padLeft(text, width - grid.bar), width, look);
  });
}

function clipped(text: string, width: number, lines: number, { symbols }: Screen): string {
  return clippedLines(wrapped(text, width), width, symbols.ellipsis, lines).join(' ');
}

/** Cells side by side, or the title above the others. */
function placed(cells: readonly Cell[], { columns }: Table, { kind, gap, widths }: Grid): readonly string[] {
  const isTitle = (_: Cell, at: number): boolean => columns[at]?.kind === 'title';
  if (kind === 'stacked') {
    const others = cells.filter((each, at) => !isTitle(each, at));
    return [...rowLines(cells.filter(isTitle), gap), ...rowLines(others, gap)];
  }
  const long = cells.findIndex(
    ({ text }, at) => columns[at]?.kind === 'id' && widthOf(text) > (widths[at] ?? 0),
  );
  if (long < 0) return rowLines(cells, gap);
  const rest = cells.map((each, at) => (at === long ? { ...each, text: '' } : each));
  return [cells[long]?.text ?? '', ...rowLines(rest, gap)];
}

/** A title, and the words of its row. */
function listedLines(cells: readonly Cell[], { columns, heads }: Table, screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const title = cells.find((_, at) => columns[at]?.kind === 'title')?.text ?? '';
  const others = cells.flatMap(({ text }, at) => {
    const column = columns[at];
    return column === undefined || column.kind === 'title' || text === '' ? [] : [{ text, column }];
  });
  const named = (between: string) =>
    others.map(({ text, column }) =>
      heads === 'shown' ? `${cellText(column.head, screen)}${between}${text}` : text,
    );
  // Sentences one after the other would run into each other.
  const isProse = others.some(({ text }) => widthOf(text) > width - SIGN);
  const facts = isProse ? named(': ') : [named(' ').join(', ')];
  return [
    ...hanging('', title, width - SIGN),
    ...(others.length === 0
      ? []
      : facts.flatMap((each) => hanging('  ', each, width - SIGN)).map(paint.faint)),
  ];
}

/** A title, the cell after it, and across all others why they are empty. */
function notedLines(
  row: TableRow,
  note: string,
  table: Table,
  grid: Grid,
  screen: Screen,
): readonly string[] {
  const { faint } = screen.paint;
  const [title, first, ...rest] = cellsOf(row, table, grid, screen, faint);
  if (title === undefined || first === undefined) return [];
  const room = rest.reduce((sum, { width }) => sum + width, grid.gap * (rest.length - 1));
  const behind = [right(first), cell(note, room, faint)];
  return grid.kind === 'wide'
    ? rowLines([title, ...behind], grid.gap)
    : [...rowLines([title], grid.gap), ...rowLines(behind, grid.gap)];
}

/** Its title also uses the empty cells after it. */
function totalLines(
  row: TableRow,
  table: Table,
  grid: Grid,
  screen: Screen,
  brush: Brush,
): readonly string[] {
  const cells = cellsOf(row, table, grid, screen, brush);
  if (grid.kind !== 'wide') return placed(cells, table, grid);
  const merged: Cell[] = [];
  for (const each of cells) {
    const last = merged.at(-1);
    if (last === undefined || merged.length > 1 || each.text !== '') merged.push(each);
    else merged.splice(-1, 1, { ...last, width: last.width + grid.gap + each.width });
  }
  return rowLines(merged, grid.gap);
}
