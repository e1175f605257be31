import type { Interval } from '../../../core/model/result.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Screen } from '../../../terminal/screen.js';
import type { Symbols } from '../../../terminal/symbols.js';
import { widthOf } from '../../../terminal/text.js';
import { wholePercent } from '../../../words/numbers/whole-numbers.js';
import { isShare, wordsOf } from '../../document/cells.js';
import type { Column, Table, TableRow } from '../../document/model.js';

/** The layout of a table: side by side, each title above its numbers, or above its list. */
export interface Grid {
  readonly kind: 'wide' | 'stacked' | 'listed';
  /** One width for each column. */
  readonly widths: readonly number[];
  /** Width of the bar before a share; 0 without room for one. */
  readonly bar: number;
  readonly gap: number;
}

/** The sign before each row, and the space after it. */
export const SIGN = 2;
const GAP = 2;
const BAR = 12;
/** Titles are for reading; beside a total, the numbers are. */
const LEAST_TITLE = 24;
const LEAST_BESIDE_TOTAL = 16;
const WIDEST_TITLE = 48;
/** Ids are aligned in all tables of a page. */
const ID = 22;

/** Chooses the fullest layout that fits: with bars, without, or with titles on their own lines. */
export function gridFor(table: Table, screen: Screen): Grid {
  const bars = table.columns.some(({ kind }) => kind === 'share') ? [BAR, 0] : [0];
  for (const bar of bars) {
    const widths = widthsWith(table, bar, screen);
    if (widths !== undefined) return { kind: 'wide', widths, bar, gap: GAP };
  }
  const widths = table.columns.map((column, at) =>
    column.kind === 'title' ? screen.width - SIGN : widthOfColumn(table, at, 0, screen),
  );
  const numbers = widths.filter((_, at) => table.columns[at]?.kind !== 'title');
  const isRoomy = SIGN + spread(numbers) <= screen.width;
  // Columns that add up stay columns.
  return { kind: table.total === undefined ? 'listed' : 'stacked', widths, bar: 0, gap: isRoomy ? GAP : 1 };
}

/** Undefined if the others leave no room for titles. */
function widthsWith(table: Table, bar: number, screen: Screen): readonly number[] | undefined {
  const { columns, heads } = table;
  const others = columns.map(({ kind }, at) =>
    kind === 'title' ? 0 : widthOfColumn(table, at, bar, screen),
  );
  const room = screen.width - SIGN - spread(others);
  const longest = widthOfColumn(
    table,
    columns.findIndex(({ kind }) => kind === 'title'),
    bar,
    screen,
  );
  const least = table.total === undefined ? LEAST_TITLE : LEAST_BESIDE_TOTAL;
  if (room < Math.min(longest, least)) return undefined;
  const title = Math.min(room, longest, heads === 'shown' ? WIDEST_TITLE : room);
  return others.map((each, at) => (columns[at]?.kind === 'title' ? title : each));
}

function spread(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1));
}

function widthOfColumn(
  { columns, rows, total, heads }: Table,
  at: number,
  bar: number,
  screen: Screen,
): number {
  const { head, kind, most = Number.POSITIVE_INFINITY }: Column = columns[at] ?? { head: '', kind: 'text' };
  if (kind === 'id') return ID;
  // The title of a total also uses the empty cells after it.
  const counted = total === undefined || kind === 'title' ? rows : [...rows, total];
  const widest = Math.max(0, ...counted.map(({ cells }) => widthOf(cellText(cells[at] ?? '', screen))));
  if (kind === 'share' && bar > 0) return bar + 1 + Math.max(4, widest);
  return Math.min(most, Math.max(heads === 'shown' ? widthOf(cellText(head, screen)) : 0, widest));
}

/** The text of a cell, without its bar. */
export function cellText(cell: TableRow['cells'][number], { symbols }: Screen): string {
  return isShare(cell) ? percentSpan(cell, symbols) : escapeForTerminal(wordsOf(cell));
}

/** A score in [0, 1] as a bar: certain, open and lost parts. */
export function bar({ low, high }: Interval, cells: number, { bar: signs }: Symbols): string {
  const sure = Math.min(Math.round(low * cells), high > low ? cells - 1 : cells);
  const reach = Math.max(Math.round(high * cells), high > low ? sure + 1 : sure);
  return signs.full.repeat(sure) + signs.open.repeat(reach - sure) + signs.empty.repeat(cells - reach);
}

/** A score in [0, 1] in digits; `?` if it is entirely open. */
export function percentSpan({ low, high }: Interval, { dash, unknown }: Symbols): string {
  if (low <= 0 && high >= 1) return unknown;
  if (low === high) return `${wholePercent(low)}%`;
  return `${wholePercent(low)}${dash}${wholePercent(high)}%`;
}
