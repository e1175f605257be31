import type { Brush } from '../../../terminal/page.js';
import type { Symbols } from '../../../terminal/symbols.js';
import { padRight } from '../../../terminal/text.js';

/** The columns of a box that its frame takes up. */
export const FRAME = 4;

/** Frames lines, each at most `width - FRAME` columns wide. */
export function box(
  lines: readonly string[],
  width: number,
  { box: signs }: Symbols,
  brush: Brush,
): readonly string[] {
  const [topLeft, topRight, bottomLeft, bottomRight] = signs.corners;
  const rule = signs.line.repeat(width - 2);
  const side = brush(signs.side);
  return [
    brush(topLeft + rule + topRight),
    ...lines.map((line) => `${side} ${padRight(line, width - FRAME)} ${side}`),
    brush(bottomLeft + rule + bottomRight),
  ];
}
