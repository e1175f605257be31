import { widthOf } from './text.js';

/** A command or a path near the beginning, which may go on to the end: such a line stays as it is, ready to be copied. */
const BEGINS_EARLY = /^.{0,60}?(?:: (?:node|credcheck) |\s\S*\/)/;
/** What must not be broken: a command, quoted text, an option with its value, and a path, which may go on to the end. */
const UNBROKEN = /(?<=: )node .*$|"[^"]*"|'[^']*'|--[a-z-]+ \S+|\bcredcheck [a-z].*$|\S*\/.*$/g;
const HELD_SPACE = '\u0000';
const INDENT = '  ';

/** A message in lines of at most `width` columns, broken at spaces only; what cannot be broken may be wider. */
export function messageLines(text: string, width: number): readonly string[] {
  if (BEGINS_EARLY.test(text)) return [text];
  const units = text.replace(UNBROKEN, (found) => found.replaceAll(' ', HELD_SPACE)).split(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [at, unit] of units.entries()) {
    const columns = widthOf(unit);
    const isFirst = at === 0;
    if (isFirst || used + 1 + columns <= width) {
      line += isFirst ? unit : ` ${unit}`;
      used += columns + (isFirst ? 0 : 1);
    } else {
      lines.push(line);
      line = INDENT + unit;
      used = INDENT.length + columns;
    }
  }
  return [...lines, line].map((each) => each.replaceAll(HELD_SPACE, ' '));
}
