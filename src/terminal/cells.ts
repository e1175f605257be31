import type { Brush } from './screen.js';
import { padLeft, padRight, wrapped } from './text.js';

/** One cell of a table row; longer text continues on the next line of the cell. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly align?: 'right';
  readonly brush?: Brush;
}

/** A left-aligned cell of plain text. */
export function cell(text: string, width: number, brush?: Brush): Cell {
  return { text, width, ...(brush !== undefined && { brush }) };
}

/** The same cell, right-aligned. */
export function right(each: Cell): Cell {
  return { ...each, align: 'right' };
}

/** Places cells side by side, `gap` columns apart, in as many lines as the tallest one needs. */
export function rowLines(cells: readonly Cell[], gap: number): readonly string[] {
  const blocks = cells.map((cell) => wrapped(cell.text, cell.width));
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell, index) => cellLine(cell, blocks[index]?.[line] ?? ''));
    return parts.join(' '.repeat(gap)).trimEnd();
  });
}

function cellLine({ width, align, brush }: Cell, text: string): string {
  const padded = align === 'right' ? padLeft(text, width) : padRight(text, width);
  return brush === undefined || text === '' ? padded : padded.replace(text, () => brush(text));
}
