import type { Page } from '../../../terminal/page.js';
import { hanging, padLeft } from '../../../terminal/text.js';
import type { DriversView } from '../../drivers-view.js';

const INDENT = '  ';

/** Points and what they are for, and under them what they add up to. */
export function sumLines({ rows, total }: DriversView, { width, paint }: Page): readonly string[] {
  const column = Math.max(total.length, ...rows.map(({ points }) => points.length));
  return [
    ...rows.flatMap(({ points, text }) => hanging(`${INDENT}${padLeft(points, column)}  `, text, width)),
    ...hanging(`${INDENT}${padLeft(total, column)}  `, 'the score', width).map(paint.strong),
  ];
}
