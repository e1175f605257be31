import type { RenderOptions } from '../../../terminal/render-options.js';
import { wrapped } from '../../../terminal/text.js';
import type { Labelled } from '../../document/model.js';

const WIDEST = 80;
const NARROWEST = 40;
const INDENT = '  ';

/** The width of plain text: 80 columns, or fewer if the output is narrower. */
export function plainWidth({ columns }: Pick<RenderOptions, 'columns'>): number {
  return Math.max(NARROWEST, Math.min(WIDEST, columns));
}

/** Labelled text, escaped and wrapped; continuation lines are indented, so that none looks like a label. */
export function plainLines([label, text]: Labelled, width: number): readonly string[] {
  const lines = wrapped(`${label}: ${text}`, width - INDENT.length);
  return lines.map((line, index) => (index === 0 ? line : INDENT + line));
}
