import { type Cell, cell, right, rowLines } from '../../../terminal/cells.js';
import type { Brush } from '../../../terminal/page.js';
import { SIGN, type TableLayout } from './table-layout.js';

/** The texts of a row, in the order of the columns. */
export interface RowTexts {
  readonly title: string;
  readonly weight: string;
  readonly score: string;
  readonly points: string;
  readonly couldAdd: string;
}

/** A full row; `score` colours its own cell where it differs from the rest. */
export function textRow(
  texts: RowTexts,
  layout: TableLayout,
  rest?: Brush,
  score: Brush | undefined = rest,
): readonly string[] {
  const scoreCell = cell(texts.score, layout.score, score);
  const numbers = [
    right(cell(texts.weight, layout.weight, rest)),
    layout.bar > 0 ? scoreCell : right(scoreCell),
    right(cell(texts.points, layout.points, rest)),
    right(cell(texts.couldAdd, layout.couldAdd, rest)),
  ];
  return titledLines(cell(texts.title, layout.title, rest), numbers, layout);
}

/** A title with its cells beside it, or under it where the layout is stacked. */
export function titledLines(
  title: Cell,
  cells: readonly Cell[],
  { kind, gap }: TableLayout,
): readonly string[] {
  return kind === 'wide'
    ? rowLines([title, ...cells], gap)
    : [...rowLines([title], gap), ...rowLines(cells, gap)];
}

/** Puts a sign before a row; its further lines are indented. */
export function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `${sign} ${line}` : `${' '.repeat(SIGN)}${line}`));
}
