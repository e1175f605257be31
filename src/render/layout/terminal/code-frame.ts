import type { CodeFrame } from '../../../core/model/problem.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Screen } from '../../../terminal/screen.js';
import { padLeft, widthOf, wrapped } from '../../../terminal/text.js';

const INDENT = '  ';

/** The lines around a place with carets below, and a hint after the carets. */
export function frameLines(frame: CodeFrame, hint: string | undefined, screen: Screen): readonly string[] {
  const digits = `${frame.firstLine + frame.lines.length - 1}`.length;
  const gutter = INDENT.length + 2 + digits + 3;
  const room = screen.width - gutter;
  const tooLong = frame.lines.some((line) => widthOf(escapeForTerminal(line)) > room);
  const window = tooLong ? Math.max(0, frame.column - Math.floor(room / 2)) : 0;
  return frame.lines.flatMap((line, index) => {
    const number = frame.firstLine + index;
    const text = fitting(line.slice(window), room);
    const shown =
      `${INDENT}${number === frame.marked ? '>' : ' '} ${padLeft(`${number}`, digits)} | ${text}`.trimEnd();
    if (number !== frame.marked) return [shown];
    const blank = `${INDENT}${' '.repeat(2 + digits)} | `;
    return [shown, ...carets(frame, line, window, hint, room, screen).map((each) => blank + each)];
  });
}

function carets(
  { column, length }: CodeFrame,
  line: string,
  window: number,
  hint: string | undefined,
  room: number,
  { paint }: Screen,
): readonly string[] {
  const before = Math.min(room - 1, widthOf(escapeForTerminal(line.slice(window, column - 1))));
  const marked = widthOf(escapeForTerminal(line.slice(column - 1, column - 1 + length)));
  const signs = '^'.repeat(Math.max(1, Math.min(marked, room - before)));
  const pointer = ' '.repeat(before) + paint.poor(signs);
  if (hint === undefined) return [pointer];
  if (before + signs.length + 1 + widthOf(hint) <= room) return [`${pointer} ${hint}`];
  return [pointer, ...wrapped(hint, room)];
}

/** The part of a line that fits; code is shown to find a place, not to be read in full. */
function fitting(line: string, room: number): string {
  let shown = '';
  let width = 0;
  for (const character of escapeForTerminal(line)) {
    width += widthOf(character);
    if (width > room) break;
    shown += character;
  }
  return shown;
}
