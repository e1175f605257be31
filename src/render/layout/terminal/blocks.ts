import type { Screen } from '../../../terminal/screen.js';
import {
  apart,
  clippedLines,
  hanging,
  indented,
  inertInLogs,
  padRight,
  widthOf,
  wrapped,
} from '../../../terminal/text.js';
import { addressIn } from '../../document/addresses.js';
import { wordsOf } from '../../document/cells.js';
import type { Block, Section, Task, Text } from '../../document/model.js';
import { calloutLines } from './callout.js';
import { signOf } from './marks.js';
import { ruler } from './ruler.js';
import { tableLines } from './table.js';
import { tallyLines } from './tally.js';

const INDENT = '  ';
const LABEL = 9;

/** The blocks of a section, one below the other. */
export function blockLines(blocks: Section['blocks'], screen: Screen): readonly string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]?.kind;
    const isApart = (block.kind === 'paragraph' && before === 'task') || before === 'callout';
    return [...(isApart ? [''] : []), ...linesOf(block, screen)];
  });
}

function linesOf(block: Block, screen: Screen): readonly string[] {
  const { width, symbols, paint } = screen;
  switch (block.kind) {
    case 'paragraph': {
      const lines = clippedLines(indented(wordsOf(block.text), width), width, symbols.ellipsis, block.most);
      return block.look === undefined ? lines : lines.map(paint[block.look]);
    }
    case 'subheading':
      return [
        '',
        ...apart(block.text, block.aside ?? '', width - MARGIN).map((line) => INDENT + paint.strong(line)),
      ];
    case 'formula':
      return hanging(INDENT + INDENT, block.text, width);
    case 'fact':
      return factLines(block, screen);
    case 'command':
      return [INDENT + paint.faint(block.label.padEnd(LABEL)) + inertInLogs(block.text)];
    case 'point':
      return pointLines(block, screen);
    case 'task':
      return taskLines(block, screen).map((line) => INDENT + line);
    case 'table':
      return tableLines(block, screen);
    case 'scale':
      return ruler(block, width - INDENT.length, symbols).map((line) => INDENT + line);
    case 'ranges':
      return rangeLines(block, screen);
    case 'tally':
      return tallyLines(block, screen);
    case 'callout':
      return calloutLines(block, screen);
  }
}

function factLines(
  { label, text, most, end = '' }: Extract<Block, { kind: 'fact' }>,
  screen: Screen,
): readonly string[] {
  const { width, symbols } = screen;
  const whole = labelledLines(label, text, screen, end);
  if (most === undefined || whole.length <= most) return whole;
  const lines = [...labelledLines(label, text, screen).slice(0, most), ''];
  const clipped = clippedLines(lines, width - widthOf(end), symbols.ellipsis, most);
  return clipped.map((line, at) => (at === most - 1 ? line + end : line));
}

function labelledLines(label: string, text: Text, screen: Screen, end = ''): readonly string[] {
  const name = label.padEnd(LABEL);
  const [first = '', ...rest] = hanging(INDENT + name, wordsOf(text) + end, screen.width);
  const [top = '', ...more] = linked(text, [first.slice(INDENT.length + name.length), ...rest], screen);
  return [INDENT + screen.paint.faint(name) + top, ...more];
}

/** The lines of an address as links to it, without the space before them. */
function linked(text: Text, lines: readonly string[], { link }: Screen): readonly string[] {
  const url = addressIn(text);
  if (url === undefined) return lines;
  return lines.map((line) => {
    const words = line.trimStart();
    return line.slice(0, line.length - words.length) + link(url, words);
  });
}

function pointLines(
  { mark, text, under, names = [] }: Extract<Block, { kind: 'point' }>,
  screen: Screen,
): readonly string[] {
  const { width, symbols } = screen;
  const [only, ...more] = names;
  const isAlone = only !== undefined && more.length === 0;
  return [
    ...hanging(`${INDENT}${signOf(mark, screen)} `, isAlone ? `${text} ${only}` : text, width),
    ...[...(isAlone ? [] : names), ...under].flatMap((each) =>
      hanging(`${INDENT}  ${symbols.dash} `, each, width),
    ),
  ];
}

const MARGIN = 2;

const TASK_LABEL = 7;

/** Below this width, the text of a task begins under its box. */
const ROOMY = 60;

/** A task with a box to tick, and its text. */
function taskLines(task: Task, screen: Screen): readonly string[] {
  const { done, number, title, id, aside, facts, most } = task;
  const room = screen.width - MARGIN;
  const head = `[${done ? 'x' : ' '}] ${number === undefined ? '' : `${number}  `}`;
  const { ellipsis } = screen.symbols;
  const beside = room - head.length;
  const named = id === undefined ? title : `${title} (${id})`;
  const alone = apart(named, '', beside);
  const whole = apart(named, aside ?? '', beside);
  // What is beside a title is left out rather than cut, where the title alone has room.
  const isTooMuch = most !== undefined && whole.length > most && alone.length <= most;
  const titles = clippedLines(isTooMuch ? alone : whole, beside, ellipsis, most);
  const indent = ' '.repeat(room < ROOMY ? 4 : head.length);
  const labelWidth = Math.max(TASK_LABEL, ...facts.map(([label]) => widthOf(`${label} `)));
  return [
    ...titles.map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line.trimEnd()),
    ...facts.flatMap(([label, text]) => {
      const name = label === '' ? '' : padRight(label, labelWidth);
      const lines = hanging(indent + name, wordsOf(text), room);
      const [first = '', ...rest] = clippedLines(lines, room, ellipsis, most);
      const [top = '', ...more] = linked(text, [first.slice(indent.length + name.length), ...rest], screen);
      return [indent + screen.paint.faint(name) + top, ...more];
    }),
  ];
}

const GAP = '  ';

/** Possible scores below each other on one scale, with the names of the bands below the last. */
function rangeLines(
  { rows, bands }: Extract<Block, { kind: 'ranges' }>,
  { width, symbols }: Screen,
): readonly string[] {
  const labels = rows.map(([label]) => wrapped(label, width)[0] ?? '');
  const margin = Math.max(0, ...labels.map(widthOf));
  const room = width - INDENT.length - margin - GAP.length;
  return rows.flatMap(([, score], at) => {
    const lines = ruler({ score, bands, labels: 'names' }, room, symbols);
    const shown = at === rows.length - 1 ? lines : lines.slice(0, 1);
    return shown.map(
      (line, index) => INDENT + padRight(index === 0 ? (labels[at] ?? '') : '', margin) + GAP + line,
    );
  });
}
