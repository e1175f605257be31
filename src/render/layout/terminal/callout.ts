import type { Screen } from '../../../terminal/screen.js';
import { hanging, padRight, widthOf, wrapped } from '../../../terminal/text.js';
import { wordsOf } from '../../document/cells.js';
import type { Block } from '../../document/model.js';
import { brushOf } from './marks.js';
import { ruler } from './ruler.js';

/** The width of the frame of a box. */
const FRAME = 4;
const INDENT = '  ';

type Callout = Extract<Block, { kind: 'callout' }>;

/** The box at the end of a screen: verdict, score, scale and their basis. */
export function calloutLines(
  { mark, action, headline, score, blocks }: Callout,
  screen: Screen,
): readonly string[] {
  const room = screen.width - FRAME;
  const { symbols, paint } = screen;
  const brush = brushOf(mark, screen);
  const [topLeft, topRight, bottomLeft, bottomRight] = symbols.box.corners;
  const rule = symbols.box.line.repeat(screen.width - 2);
  const side = brush(symbols.box.side);
  const lines = [
    ...wrapped(action, room).map((line) => paint.strong(line)),
    ...headLines(`${symbols[mark]} `, headline, score, room).map((line) => paint.strong(brush(line))),
    ...blocks.flatMap((block) => insideLines(block, room, screen)),
  ];
  return [
    brush(topLeft + rule + topRight),
    ...lines.map((line) => `${side} ${padRight(line, room)} ${side}`),
    brush(bottomLeft + rule + bottomRight),
  ];
}

/** Verdict and score on one line, or one below the other if they do not fit. */
function headLines(sign: string, headline: string, score: string, room: number): readonly string[] {
  const lines = hanging(sign, headline, room);
  const gap = room - widthOf(lines[0] ?? '') - widthOf(score);
  if (lines.length === 1 && gap >= 2) return lines.map((line) => line + ' '.repeat(gap) + score);
  return [...lines, ...hanging(INDENT, score, room)];
}

function insideLines(block: Block, room: number, { symbols }: Screen): readonly string[] {
  if (block.kind === 'paragraph') return wrapped(wordsOf(block.text), room);
  if (block.kind !== 'scale') throw new Error(`a box has no ${block.kind} in it`);
  return ruler(block, room - 2 * INDENT.length, symbols).map((line) => INDENT + line);
}
