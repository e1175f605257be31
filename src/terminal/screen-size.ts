import type { RenderOptions } from './render-options.js';
import { widthOf } from './text.js';

const LINES = 28;
const ROOMY = 80;
/** Every column that is missing to a roomy window costs so many lines more: 45 lines at 40 columns. */
const LINES_PER_COLUMN = 17 / 40;
/** The prompt of the shell around the screen. */
const AROUND = 2;

/** Whether one screen is read at once: it takes no more lines than that, nor more rows than the window has. */
export function fitsScreen(
  screen: string,
  { columns, rows }: Pick<RenderOptions, 'columns' | 'rows'>,
): boolean {
  const lines = screen.split('\n').slice(0, -1);
  const most = LINES + Math.max(0, Math.ceil((ROOMY - columns) * LINES_PER_COLUMN));
  if (lines.length > most) return false;
  // A command is never broken, so that the window wraps it.
  const taken = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
  return rows === undefined || taken <= rows - AROUND;
}

/** The first of several screens, from the fullest, that is read at once; else the last. */
export function fullestThatFits<Room>(
  rooms: readonly Room[],
  options: Pick<RenderOptions, 'columns' | 'rows'>,
  screenIn: (room: Room) => string,
): string {
  let screen = '';
  for (const room of rooms) {
    screen = screenIn(room);
    if (fitsScreen(screen, options)) break;
  }
  return screen;
}
