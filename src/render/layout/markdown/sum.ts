import { escapeMarkdown } from '../../../terminal/escape.js';
import type { DriversView } from '../../drivers-view.js';
import { table } from './text.js';

/** Points and what they are for, and under them what they add up to. */
export function sumTable({ rows, total }: DriversView): readonly string[] {
  return table(
    ['Points', 'For'],
    ['---:', '---'],
    [
      ...rows.map(({ points, text }) => [escapeMarkdown(points), escapeMarkdown(text)]),
      [`**${total}**`, '**the score**'],
    ],
  );
}
