import type { RenderOptions } from './render-options.js';

/** A window of this height, the smallest that is common, leaves room for the prompt around the screen. */
const LOW = 24;
const LINES_IN_LOW = 22;
const LINES = 28;
const ROOMY = 80;
/** Every column that is missing to a roomy window costs so many lines more: 45 lines at 40 columns. */
const LINES_PER_COLUMN = 17 / 40;

/** The most lines that one screen takes. */
export function mostLines({ columns, rows }: Pick<RenderOptions, 'columns' | 'rows'>): number {
  if (columns < ROOMY) return Math.ceil(LINES + (ROOMY - columns) * LINES_PER_COLUMN);
  return rows !== undefined && rows <= LOW ? LINES_IN_LOW : LINES;
}
