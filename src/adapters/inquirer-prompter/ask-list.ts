import type { Choice, Interruption, QuestionPrompt } from '../../ports/prompter.js';
import { WORDS } from '../prompt-words.js';
import type { Aside } from './asides.js';
import type { Desk } from './desk.js';
import { interruptible } from './interruptible.js';
import { arrange, arranged, askLines, hanging, type Lines, listHelp } from './layout.js';
import { asideOf, listKeys, wayOutOf, waysOut } from './list-lines.js';
import { type LineState, type ListFrame, type ListLine, type ListReply, listPrompt } from './list-prompt.js';
import { showGuidance } from './show-guidance.js';

const KEYS_HELP = `${WORDS.guidance} help, ${WORDS.evidence} source or note`;

/** A list with all that is drawn around it. */
export interface AskedList {
  readonly picks: 'one' | 'several';
  readonly head: string;
  readonly ask: string;
  readonly options: readonly Choice[];
  /** Lines under the options, apart from them. */
  readonly ways: readonly Choice[];
  readonly marked: readonly string[];
  readonly pointed?: string;
  readonly keys: Readonly<Record<string, string>>;
  /** What an answer would do, where that is to be shown. */
  readonly effect?: QuestionPrompt['effect'];
  /** What the keys do. */
  readonly does: string;
}

/** Asks a question that is answered from a list: one line of it, or any number; that none is true must be said. */
export async function askListed(
  desk: Desk,
  prompt: QuestionPrompt,
): Promise<{ readonly kind: 'value'; readonly typed: string | readonly string[] } | Aside | Interruption> {
  const { head, guidance = '', ask, choices, previous, at = previous, canGoBack } = prompt;
  const picks = prompt.answer === 'several' ? 'several' : 'one';
  const back = canGoBack ? `, ${desk.look.signs.backKey} back` : '';
  const marked = at === undefined ? [] : typeof at === 'string' ? [at] : at;
  const list: AskedList = {
    picks,
    head: head + guidance,
    ask,
    options: choices,
    ways: waysOut(prompt, desk),
    marked,
    ...(marked.length === 0 && { pointed: wayOutOf(prompt) }),
    keys: listKeys(prompt),
    effect: prompt.effect,
    does: `${picks === 'one' ? 'Enter choose' : 'Space mark, Enter go on'}, ${KEYS_HELP}${back}`,
  };
  if (guidance !== '' && arranged(desk, list.head, measured(desk, list)).head === 'apart') {
    return showGuidance(desk, { ask, guidance });
  }
  const replied = await askList(desk, list);
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
      // The way out that is no aside is "None of these".
      return asideOf(value, undefined) ?? { kind: 'value', typed: [] };
    }
  }
}

/** Draws a list and waits for what is done in it. */
export async function askList(desk: Desk, list: AskedList): Promise<ListReply | Interruption> {
  const lines = linesOf(list);
  const { head: place } = await arrange(desk, list.head, measured(desk, list));
  // What was printed apart has been seen, even where the window has grown since.
  const head = place === 'together' ? list.head : '';
  const replied = await interruptible(desk, (context) =>
    listPrompt(
      {
        picks: list.picks,
        lines,
        marked: list.marked,
        ...(list.pointed !== undefined && { pointed: list.pointed }),
        keys: list.keys,
        frame: () => frameOf(desk, { ...list, head }),
        draw: drawLine(desk, list),
        nothingMarked: nothingMarked(desk, list).join('\n'),
        notForMarking: notForMarking(desk, list).join('\n'),
      },
      context,
    ),
  );
  return replied.kind === 'interrupted' ? replied : replied.reply;
}

function frameOf(desk: Desk, list: AskedList): ListFrame {
  const lines = measured(desk, list);
  const { prefix, room, shows } = arranged(desk, list.head, lines);
  const under = linesUnder(desk, list);
  const { faint } = desk.look.paint;
  return {
    above: `${prefix} ${lines.ask.join('\n')}`,
    pageSize: room,
    hint: ({ value }, marked) =>
      shows === 'the list alone' ? '' : under(value, marked).map(faint).join('\n'),
    help: listHelp(desk, list.does, shows).join('\n'),
  };
}

/** The lines that all parts of a list take up in the window as it is now, with room for what may come up under it. */
function measured(desk: Desk, list: AskedList): Lines {
  const draw = drawLine(desk, list);
  const under = linesUnder(desk, list);
  const everything = list.options.map(({ value }) => value);
  const tallest = Math.max(
    0,
    ...everything.flatMap((value) => [under(value, [value]).length, under(value, everything).length]),
  );
  return {
    ask: askLines(desk, list.ask, []),
    list: linesOf(list).flatMap((line) => draw(line, { active: false, marked: false }).split('\n')).length,
    below: 1 + tallest + nothingMarked(desk, list).length + listHelp(desk, list.does, 'a part').length,
  };
}

function nothingMarked(desk: Desk, { picks }: AskedList): readonly string[] {
  const { signs, paint } = desk.look;
  const refusal = 'Mark what is true with the space bar, or choose one of the last lines.';
  return picks === 'one' ? [] : hanging(desk, `${paint.bad(signs.wrong)} `, 2, paint.bad(refusal));
}

/** Shorter than what is said where nothing is marked, and in its place. */
function notForMarking(desk: Desk, { picks }: AskedList): readonly string[] {
  return picks === 'one' ? [] : hanging(desk, '  ', 2, 'Enter takes this line.');
}

/** The hint of an option, and what choosing it, or what is marked, would do. */
function linesUnder(desk: Desk, { picks, options, effect }: AskedList) {
  return (value: string, marked: readonly string[]): readonly string[] => {
    const option = options.find((each) => each.value === value);
    const chosen = picks === 'several' ? marked : value;
    const texts = option === undefined ? [] : [option.hint ?? '', effect?.(chosen) ?? ''];
    return texts.filter((text) => text !== '').flatMap((text) => hanging(desk, '  ', 2, text));
  };
}

function linesOf({ options, ways }: AskedList): readonly ListLine[] {
  const outs = ways.map(({ value }): ListLine => ({ kind: 'way-out', value }));
  return [
    ...options.map(({ value }): ListLine => ({ kind: 'option', value })),
    ...(outs.length === 0 ? [] : [{ kind: 'gap', value: '' } as const, ...outs]),
  ];
}

function drawLine(desk: Desk, { picks, options, ways }: AskedList) {
  const { signs, paint } = desk.look;
  const labels = new Map([...options, ...ways].map(({ value, label }) => [value, label]));
  return ({ kind, value }: ListLine, { active, marked }: LineState): string => {
    if (kind === 'gap') return ' ';
    const mark = picks === 'several' && kind === 'option' ? `${marked ? signs.marked : signs.unmarked} ` : '';
    const sign = `${active ? signs.pointer : ' '} ${mark}`;
    const text = hanging(desk, sign, sign.length, labels.get(value) ?? value).join('\n');
    return active ? paint.accent(text) : text;
  };
}
