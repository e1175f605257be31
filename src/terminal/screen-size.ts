import type { RenderOptions } from './render-options.js';

const LINES = 28;
const ROOMY = 80;
/** Every column that is missing to a roomy window costs so many lines more: 45 lines at 40 columns. */
const LINES_PER_COLUMN = 17 / 40;
/** The prompt of the shell around the screen. */
const AROUND = 2;

/** The most lines that one screen takes: as many as are read at once, and no more than the window has. */
export function mostLines({ columns, rows }: Pick<RenderOptions, 'columns' | 'rows'>): number {
  const most = LINES + Math.max(0, Math.ceil((ROOMY - columns) * LINES_PER_COLUMN));
  return rows === undefined ? most : Math.min(most, rows - AROUND);
}
