import type { Page } from '../../../terminal/page.js';
import { apart, hanging, padLeft, padRight } from '../../../terminal/text.js';
import { type Task, wordsOf } from '../../document/model.js';

const MARGIN = 2;
const LABEL = 7;
/** Below this width, the text of a task begins under its box. */
const ROOMY = 60;

/** A task with a box to tick, and its text. */
export function taskLines({ done, number, of, title, aside, facts }: Task, page: Page): readonly string[] {
  const room = page.width - MARGIN;
  const head = `[${done ? 'x' : ' '}] ${padLeft(`${number}`, `${of}`.length)}  `;
  const titles = apart(title, aside ?? '', room - head.length);
  const indent = ' '.repeat(room < ROOMY ? 4 : head.length);
  return [
    ...titles.map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line.trimEnd()),
    ...facts.flatMap(([label, text]) => {
      const name = padRight(label, LABEL);
      const [first = '', ...rest] = hanging(indent + name, wordsOf(text), room);
      return [indent + page.paint.faint(name) + first.slice(indent.length + name.length), ...rest];
    }),
  ];
}
