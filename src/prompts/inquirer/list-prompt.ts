import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useKeypress,
  useState,
} from '@inquirer/core';
import type { Marks, TypedAnswer } from '../../core/model/partial-value.js';
import { PERHAPS } from '../../words/en/prompts/list.js';
import { useRedraw } from './canvas.js';
import type { Stage } from './interruptible.js';
import { markedBy, markOf, NO_MARKS, type OptionMark, typedMarks } from './list-marks.js';
import { listPage, type MoreLine } from './list-page.js';

/** A line of the list: an option, or an extra choice that only Enter takes. */
export interface ListLine {
  readonly kind: 'option' | 'extra';
  readonly value: string;
}

/** How a line is drawn. */
export interface ListLineState {
  readonly active: boolean;
  readonly mark: OptionMark;
}

/** Why a key had no effect. */
export type ListTrouble =
  | { readonly kind: 'nothing-chosen' | 'nothing-marked' | 'not-for-marking' | 'pasted' }
  | { readonly kind: 'no-such-line'; readonly typed: string };

/** The settings of a list; every text is ready to be drawn. */
export interface ListConfig {
  readonly stage: Stage;
  /** Whether an option is chosen at once, or marked, as certain or also as perhaps. */
  readonly picks: 'one' | 'several' | 'marks';
  /** What is drawn around the lines, and how many lines fit, computed for the current window. */
  readonly frame: () => ListFrame;
  /** Options first, then the extra choices. */
  readonly lines: readonly ListLine[];
  /** Options marked at the start; the first of them is pointed to. */
  readonly marked: Marks;
  /** The line pointed to at the start; without it the first that is marked. */
  readonly pointed?: string;
  /** Keys with another meaning, and that meaning. */
  readonly keys: Readonly<Record<string, string>>;
  /** The line that the typed text refers to. */
  readonly find: (typed: string) => string | undefined;
}

/** What is drawn around the lines of a list. */
export interface ListFrame {
  readonly above: readonly string[];
  /** Rows for the options, or for all lines if the extra choices scroll too. */
  readonly room: number;
  readonly extraLines: 'in-view' | 'with-the-rest';
  readonly draw: (line: ListLine, state: ListLineState) => readonly string[];
  /** The text in place of lines that do not fit. */
  readonly more: MoreLine;
  /** What is shown below the list: trouble or notes on the line pointed to, and what the keys do. */
  readonly below: (
    line: ListLine | undefined,
    marked: Marks,
    trouble: ListTrouble | undefined,
  ) => readonly string[];
}

/** The reply of a list. `at` is the line pointed to, or all marked lines, and then `pointed` the line pointed to. */
export type ListReply =
  | { readonly kind: 'taken'; readonly line: ListLine }
  | { readonly kind: 'marked'; readonly marks: Marks }
  | ({ readonly kind: 'key'; readonly means: string } & Position);

/** Where a list was left. */
export interface Position {
  readonly at?: TypedAnswer;
  readonly pointed?: string;
}

/** The state of a list; at -1 no line is pointed to. */
interface ListState {
  readonly active: number;
  readonly marked: Marks;
  /** Letters and digits typed to find a line. */
  readonly typed: string;
  readonly trouble?: ListTrouble;
}

/**
 * Chooses one line of a list or marks several. Inquirer's own lists support no other keys and do not report the line
 * pointed to, and its checkbox cannot offer a line to choose instead of marking.
 */
export const listPrompt = createPrompt<ListReply, ListConfig>((config, done) => {
  const { lines, picks, stage, marked: before, pointed } = config;
  const isFirst = ({ value }: ListLine): boolean =>
    pointed === undefined ? markOf(before, value) !== 'unmarked' : value === pointed;
  const first = lines.findIndex(isFirst);
  const [state, setState] = useState<ListState>({
    // The line pointed to can be chosen by Enter alone, except where lines must be marked.
    active: picks === 'one' ? first : Math.max(0, first),
    marked: picks === 'one' ? NO_MARKS : before,
    typed: '',
  });
  useRedraw(stage.canvas);
  useKeypress((key, readline) => {
    const text = readline.line;
    readline.clearLine(0);
    const { active, marked } = state;
    const untyped = { active, marked, typed: '' };
    const line = lines[active];
    const means = config.keys[text] ?? config.keys[key.name];
    if (stage.hand.isPasteLikely()) setState({ ...untyped, trouble: { kind: 'pasted' } });
    else if (means !== undefined) done({ kind: 'key', means, ...pointedAt(picks, line, marked) });
    else if (isUpKey(key))
      setState({ ...untyped, active: Math.max(0, (active < 0 ? lines.length : active) - 1) });
    else if (isDownKey(key)) setState({ ...untyped, active: Math.min(lines.length - 1, active + 1) });
    else if (isEnterKey(key)) {
      const entered = takenBy(config, line, marked);
      if ('trouble' in entered) setState({ ...untyped, trouble: entered.trouble });
      else done(entered);
    } else if (isSpaceKey(key)) setState({ ...untyped, ...spaced(config, line, marked, 'marked') });
    else if (text === PERHAPS && picks === 'marks')
      setState({ ...untyped, ...spaced(config, line, marked, 'perhaps') });
    else if (text !== '') setState({ ...untyped, ...searched(config, state, text) });
  });
  stage.canvas.draw({ lines: drawnList(config, state) });
  return '';
});

function drawnList({ lines, frame }: ListConfig, { active, marked, trouble }: ListState): readonly string[] {
  const { above, room, extraLines, draw, more, below } = frame();
  const items = lines.map((line, at) =>
    draw(line, { active: at === active, mark: markOf(marked, line.value) }),
  );
  const options = lines.filter(({ kind }) => kind === 'option').length;
  const inView = extraLines === 'in-view' ? options : items.length;
  const gap = inView < items.length ? [' '] : [];
  const list = [
    ...listPage(items.slice(0, inView), active, room, more),
    ...gap,
    ...items.slice(inView).flat(),
  ];
  return [...above, ...list, ...below(lines[active], marked, trouble)];
}

function takenBy(
  { picks }: ListConfig,
  line: ListLine | undefined,
  marked: Marks,
): ListReply | { readonly trouble: ListTrouble } {
  if (line !== undefined && (picks === 'one' || line.kind === 'extra')) return { kind: 'taken', line };
  if (picks === 'one') return { trouble: { kind: 'nothing-chosen' } };
  const isMarked = marked.sure.length + marked.maybe.length > 0;
  return isMarked ? { kind: 'marked', marks: marked } : { trouble: { kind: 'nothing-marked' } };
}

/** After marking with the space bar people press Enter: if Space chose here, Enter would answer the next question. */
function spaced(
  { picks }: ListConfig,
  line: ListLine | undefined,
  marked: Marks,
  mark: Exclude<OptionMark, 'unmarked'>,
): Partial<ListState> {
  if (line === undefined) return { trouble: { kind: 'nothing-chosen' } };
  if (picks === 'one' || line.kind === 'extra') return { trouble: { kind: 'not-for-marking' } };
  return { marked: markedBy(mark, marked, line.value) };
}

/** Appends to the text typed so far if that matches a line; otherwise the search starts again. */
function searched({ lines, find }: ListConfig, { typed }: ListState, text: string): Partial<ListState> {
  for (const each of [typed + text, text]) {
    const found = find(each);
    if (found !== undefined) return { active: lines.findIndex(({ value }) => value === found), typed: each };
  }
  return { trouble: { kind: 'no-such-line', typed: text } };
}

function pointedAt(picks: ListConfig['picks'], line: ListLine | undefined, marked: Marks): Position {
  if (picks !== 'one') return { at: typedMarks(marked), ...(line !== undefined && { pointed: line.value }) };
  return line?.kind === 'option' ? { at: line.value } : {};
}
