import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isNumberKey,
  isSpaceKey,
  isUpKey,
  type KeypressEvent,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';

/** A line of the list: one of its options, one that only Enter takes, or an empty one. */
export interface ListLine {
  readonly kind: 'option' | 'way-out' | 'gap';
  readonly value: string;
}

/** How a line is drawn. */
export interface LineState {
  readonly active: boolean;
  readonly marked: boolean;
}

/** How a list is set up; every text is ready to be drawn. */
export interface ListConfig {
  /** Whether an option is taken at once, or marked. */
  readonly picks: 'one' | 'several';
  /** What is drawn around the lines, and how many of them, in the window as it is at this moment. */
  readonly frame: () => ListFrame;
  readonly lines: readonly ListLine[];
  /** Options that are marked from the start; of these the first is pointed to. */
  readonly marked: readonly string[];
  /** The line that is pointed to from the start where none is marked. */
  readonly pointed?: string;
  /** Keys that ask for something else, with what they stand for. */
  readonly keys: Readonly<Record<string, string>>;
  readonly draw: (line: ListLine, state: LineState) => string;
  /** What is said to Enter where nothing is marked. */
  readonly nothingMarked: string;
  /** What is said to the space bar at a line that is not for marking. */
  readonly notForMarking: string;
}

/** What is drawn around the lines of a list. */
export interface ListFrame {
  readonly above: string;
  readonly pageSize: number;
  /** What stands under the list while this line is pointed to and these are marked. */
  readonly hint: (line: ListLine, marked: readonly string[]) => string;
  readonly help: string;
}

/** What was done in a list. `at` is where the person stood: the line pointed to, or all that are marked. */
export type ListReply =
  | { readonly kind: 'taken'; readonly line: ListLine }
  | { readonly kind: 'marked'; readonly values: readonly string[] }
  | { readonly kind: 'key'; readonly means: string; readonly at?: string | readonly string[] };

const HIDE_CURSOR = '\u001b[?25l';
const GAP: ListLine = { kind: 'gap', value: '' };

/**
 * Takes one line of a list or marks several. Inquirer's own lists hear no other keys and do not tell where the
 * person stands, and its checkbox has no line that is taken instead of those that are marked.
 */
export const listPrompt = createPrompt<ListReply, ListConfig>((config, done) => {
  const { lines, draw, picks } = config;
  const { marked: before, pointed } = config;
  const first = lines.findIndex(({ value }) => before.includes(value) || value === pointed);
  const [active, setActive] = useState(Math.max(0, first));
  const [marked, setMarked] = useState(picks === 'one' ? [] : config.marked);
  const [trouble, setTrouble] = useState('');
  const line = lines[active] ?? GAP;
  useKeypress((key, readline) => {
    const typed = readline.line;
    readline.clearLine(0);
    setTrouble('');
    const means = config.keys[typed] ?? config.keys[key.name];
    const takes = picks === 'one' || line.kind === 'way-out';
    if (means !== undefined) done({ kind: 'key', means, ...standing(picks, line, marked) });
    else if (isUpKey(key)) setActive(nextTo(lines, active, -1));
    else if (isDownKey(key)) setActive(nextTo(lines, active, 1));
    else if (isNumberKey(key)) setActive(numbered(lines, key) ?? active);
    else if (takes && isEnterKey(key)) done({ kind: 'taken', line });
    // Who marks with the space bar presses Enter next: taken here, that would answer the question after this one.
    else if (takes && isSpaceKey(key)) setTrouble(config.notForMarking);
    else if (takes) return;
    else if (isSpaceKey(key)) setMarked(toggled(marked, line.value));
    else if (isEnterKey(key) && marked.length > 0) done({ kind: 'marked', values: marked });
    else if (isEnterKey(key)) setTrouble(config.nothingMarked);
  });
  const { above, pageSize, hint, help } = config.frame();
  const page = usePagination({
    items: lines,
    active,
    renderItem: ({ item, isActive }) => draw(item, { active: isActive, marked: marked.includes(item.value) }),
    pageSize,
    loop: false,
  });
  const below = [trouble, hint(line, marked), help].filter((text) => text !== '');
  const under = below.length === 0 ? [] : [' ', ...below];
  return `${[above, page, ...under].join('\n')}${HIDE_CURSOR}`;
});

function standing(
  picks: ListConfig['picks'],
  { kind, value }: ListLine,
  marked: readonly string[],
): { readonly at?: string | readonly string[] } {
  if (picks === 'several') return { at: marked };
  return kind === 'option' ? { at: value } : {};
}

function nextTo(lines: readonly ListLine[], active: number, step: 1 | -1): number {
  let next = active + step;
  while (lines[next]?.kind === 'gap') next += step;
  return lines[next] === undefined ? active : next;
}

/** The line that a digit stands for, counted from 1 without the gaps. */
function numbered(lines: readonly ListLine[], { name }: KeypressEvent): number | undefined {
  const target = lines.filter(({ kind }) => kind !== 'gap')[Number(name) - 1];
  return target === undefined ? undefined : lines.indexOf(target);
}

function toggled(marked: readonly string[], value: string): readonly string[] {
  return marked.includes(value) ? marked.filter((each) => each !== value) : [...marked, value];
}
