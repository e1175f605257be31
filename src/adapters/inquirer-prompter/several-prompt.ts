import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';

/** A line of the list: one that can be marked, one that is taken at once, or an empty one. */
export interface SeveralLine {
  readonly kind: 'option' | 'way-out' | 'gap';
  readonly value: string;
}

/** How a list to mark several lines in is set up; every text is ready to be drawn. */
export interface SeveralConfig {
  readonly above: string;
  readonly lines: readonly SeveralLine[];
  readonly marked: readonly string[];
  readonly pageSize: number;
  readonly draw: (line: SeveralLine, state: { readonly active: boolean; readonly marked: boolean }) => string;
  readonly nothingMarked: string;
  readonly help: string;
}

const HIDE_CURSOR = '\u001b[?25l';

/**
 * Marks several lines, or takes one of the ways out. Inquirer's own checkbox has no line that is taken at once and
 * cannot start on the answer that was given before.
 */
export const severalPrompt = createPrompt<string | readonly string[], SeveralConfig>((config, done) => {
  const { lines, draw } = config;
  const first = lines.findIndex((line) => config.marked.includes(line.value));
  const [active, setActive] = useState(Math.max(0, first));
  const [marked, setMarked] = useState(config.marked);
  const [trouble, setTrouble] = useState('');
  useKeypress((key) => {
    const { kind, value } = lines[active] ?? { kind: 'gap', value: '' };
    setTrouble('');
    if (isUpKey(key)) setActive(nextTo(lines, active, -1));
    else if (isDownKey(key)) setActive(nextTo(lines, active, 1));
    else if (kind === 'way-out' && (isEnterKey(key) || isSpaceKey(key))) done(value);
    else if (isSpaceKey(key)) setMarked(toggled(marked, value));
    else if (isEnterKey(key) && marked.length > 0) done(marked);
    else if (isEnterKey(key)) setTrouble(config.nothingMarked);
  });
  const page = usePagination({
    items: lines,
    active,
    renderItem: ({ item, isActive }) => draw(item, { active: isActive, marked: marked.includes(item.value) }),
    pageSize: config.pageSize,
    loop: false,
  });
  const below = [trouble, config.help].filter((text) => text !== '');
  const under = below.length === 0 ? [] : [' ', ...below];
  return `${[config.above, page, ...under].join('\n')}${HIDE_CURSOR}`;
});

function nextTo(lines: readonly SeveralLine[], active: number, step: 1 | -1): number {
  let next = active + step;
  while (lines[next]?.kind === 'gap') next += step;
  return lines[next] === undefined ? active : next;
}

function toggled(marked: readonly string[], value: string): readonly string[] {
  return marked.includes(value) ? marked.filter((each) => each !== value) : [...marked, value];
}
