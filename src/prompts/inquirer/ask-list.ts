import type { Choice, Interruption, QuestionPrompt } from '../../ports/prompter.js';
import { LIST_KEYS, LIST_TROUBLE } from '../../words/en/prompts/list.js';
import { interruptible } from './interruptible.js';
import { arrange, arranged, askLines, drawn, hanging, type Lines, listHelp } from './layout.js';
import { asideOf, extraChoices, lineMeant, listKeys, wayOutOf } from './list-lines.js';
import {
  type ListFrame,
  type ListLine,
  type ListReply,
  type ListTrouble,
  listPrompt,
} from './list-prompt.js';
import type { NonAnswer } from './non-answers.js';
import { showGuidance } from './show-guidance.js';
import type { TerminalSession } from './terminal-session.js';

/** A list and everything that is drawn around it. */
export interface AskedList {
  readonly picks: 'one' | 'several';
  readonly head: string;
  readonly ask: string;
  readonly options: readonly Choice[];
  /** Extra lines below the options, separated from them. */
  readonly ways: readonly Choice[];
  readonly marked: readonly string[];
  readonly pointed?: string;
  readonly keys: Readonly<Record<string, string>>;
  /** The effect of an answer, if it is shown. */
  readonly effect?: QuestionPrompt['effect'];
  /** What the keys do, as text. */
  readonly does: string;
}

/** Asks a question that is answered from a list, with one option or several; "none of these" is an explicit choice. */
export async function askListed(
  desk: TerminalSession,
  prompt: QuestionPrompt,
): Promise<
  { readonly kind: 'value'; readonly typed: string | readonly string[] } | NonAnswer | Interruption
> {
  const { head, guidance = '', ask, choices, previous, at = previous, canGoBack } = prompt;
  const picks = prompt.answer === 'several' ? 'several' : 'one';
  const marked = at === undefined ? [] : typeof at === 'string' ? [at] : at;
  const list: AskedList = {
    picks,
    head: head + guidance,
    ask,
    options: choices,
    ways: extraChoices(prompt, desk),
    marked,
    ...(marked.length === 0 && { pointed: wayOutOf(prompt) }),
    keys: listKeys(prompt),
    effect: prompt.effect,
    does: [
      picks === 'one' ? LIST_KEYS.choose : LIST_KEYS.mark,
      LIST_KEYS.others,
      ...(canGoBack ? [LIST_KEYS.back(desk.look.signs.backKey)] : []),
    ].join(', '),
  };
  const fitting = [head + guidance, guidance].find(
    (each) => arranged(desk, each, measured(desk, list)).head === 'together',
  );
  if (guidance !== '' && fitting === undefined) return showGuidance(desk, { ask, guidance });
  const replied = await askList(desk, guidance === '' ? list : { ...list, head: fitting ?? '' });
  switch (replied.kind) {
    case 'interrupted':
      return replied;
    case 'marked':
      return { kind: 'value', typed: replied.values };
    case 'key':
      return asideOf(replied.means, replied.at) ?? { kind: 'back' };
    case 'taken': {
      const { kind, value } = replied.line;
      if (kind === 'option') return { kind: 'value', typed: value };
      // The only extra choice that is an answer is "None of these".
      return asideOf(value, undefined) ?? { kind: 'value', typed: [] };
    }
  }
}

/** Draws a list and waits for the person's reply. */
export async function askList(desk: TerminalSession, list: AskedList): Promise<ListReply | Interruption> {
  const { picks, marked, keys, options, ways } = list;
  const { head: place } = await arrange(desk, list.head, measured(desk, list));
  // A head that was printed separately has been read, even if the window has grown since.
  const head = place === 'together' ? list.head : '';
  const replied = await interruptible(desk, (context, stage) =>
    listPrompt(
      {
        stage,
        picks,
        lines: linesOf(list),
        marked,
        ...(list.pointed !== undefined && { pointed: list.pointed }),
        keys,
        find: (typed) => lineMeant(options, ways, typed),
        frame: () => frameOf(desk, { ...list, head }),
      },
      context,
    ),
  );
  return replied.kind === 'interrupted' ? replied : replied.reply;
}

function frameOf(desk: TerminalSession, list: AskedList): ListFrame {
  const lines = measured(desk, list);
  const { prefix, room, waysOut, shows } = arranged(desk, list.head, lines);
  const under = linesUnder(desk, list);
  const { faint } = desk.look.paint;
  const help = listHelp(desk, list.does, shows);
  return {
    above: `${prefix} ${lines.ask.join('\n')}`.split('\n'),
    room,
    waysOut,
    draw: drawLine(desk, list),
    below: (line, marked, trouble) => {
      if (shows === 'list-alone') return [];
      const said =
        trouble === undefined ? under(line?.value, marked).map(faint) : troubleLines(desk, list, trouble);
      return [' ', ...said, ...help];
    },
  };
}

/** The heights of all parts of a list in the current window, with room for what may appear under it. */
function measured(desk: TerminalSession, list: AskedList): Lines {
  const draw = drawLine(desk, list);
  const under = linesUnder(desk, list);
  const heightOf = (kind: ListLine['kind']): number =>
    linesOf(list)
      .filter((line) => line.kind === kind)
      .flatMap((line) => draw(line, { active: false, marked: false })).length;
  const everything = list.options.map(({ value }) => value);
  const tallest = Math.max(
    ...everything.flatMap((value) => [under(value, [value]).length, under(value, everything).length]),
    ...TROUBLES.map((kind) => troubleLines(desk, list, { kind }).length),
  );
  const waysOut = heightOf('way-out');
  return {
    ask: askLines(desk, list.ask, []),
    options: heightOf('option'),
    waysOut: waysOut === 0 ? 0 : waysOut + 1,
    below: 1 + tallest + listHelp(desk, list.does, 'part').length,
  };
}

const TROUBLES = ['nothing-chosen', 'nothing-marked', 'not-for-marking', 'pasted'] as const;

function troubleLines(desk: TerminalSession, { picks }: AskedList, trouble: ListTrouble): readonly string[] {
  const { signs, paint } = desk.look;
  const refusal = (text: string): readonly string[] =>
    hanging(desk, `${paint.bad(signs.wrong)} `, 2, paint.bad(text));
  switch (trouble.kind) {
    case 'nothing-chosen':
      return refusal(LIST_TROUBLE.nothingChosen);
    case 'nothing-marked':
      return picks === 'one' ? [] : refusal(LIST_TROUBLE.nothingMarked);
    case 'not-for-marking':
      return hanging(desk, '  ', 2, LIST_TROUBLE.notForMarking);
    case 'pasted':
      return refusal(LIST_TROUBLE.pasted);
    case 'no-such-line':
      return refusal(LIST_TROUBLE.noSuchLine(drawn(desk, trouble.typed)));
  }
}

/** The hint of an option, and the effect of choosing it, or of what is marked. */
function linesUnder(desk: TerminalSession, { picks, options, effect }: AskedList) {
  return (value: string | undefined, marked: readonly string[]): readonly string[] => {
    const option = options.find((each) => each.value === value);
    if (option === undefined) return [];
    const texts = [option.hint ?? '', effect?.(picks === 'several' ? marked : option.value) ?? ''];
    return texts.filter((text) => text !== '').flatMap((text) => hanging(desk, '  ', 2, text));
  };
}

function linesOf({ options, ways }: AskedList): readonly ListLine[] {
  return [
    ...options.map(({ value }): ListLine => ({ kind: 'option', value })),
    ...ways.map(({ value }): ListLine => ({ kind: 'way-out', value })),
  ];
}

function drawLine(desk: TerminalSession, { picks, options, ways }: AskedList): ListFrame['draw'] {
  const { signs, paint } = desk.look;
  const labels = new Map([...options, ...ways].map(({ value, label }) => [value, label]));
  return ({ kind, value }, { active, marked }) => {
    const mark = picks === 'several' && kind === 'option' ? `${marked ? signs.marked : signs.unmarked} ` : '';
    const sign = `${active ? signs.pointer : ' '} ${mark}`;
    const text = hanging(desk, sign, sign.length, labels.get(value) ?? value);
    return active ? text.map((line) => paint.accent(line)) : text;
  };
}
