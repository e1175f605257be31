import type { Marks, TypedAnswer } from '../../core/model/partial-value.js';
import type { Choice, Interruption, QuestionPrompt } from '../../ports/prompter.js';
import { LIST_KEYS, LIST_MORE, LIST_TROUBLE } from '../../words/en/prompts/list.js';
import { interruptible } from './interruptible.js';
import { arrange, arranged, askLines, drawn, hangingLines, listHelp, type PromptHeights } from './layout.js';
import { extraChoiceFor, extraChoices, lineMeant, listKeys, listLines, nonAnswerOf } from './list-lines.js';
import { marksAt, NO_MARKS, typedMarks } from './list-marks.js';
import {
  type ListConfig,
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
  readonly picks: ListConfig['picks'];
  readonly head: string;
  readonly ask: string;
  readonly options: readonly Choice[];
  /** Extra lines below the options, separated from them. */
  readonly extras: readonly Choice[];
  readonly marked: Marks;
  readonly pointed?: string;
  readonly keys: Readonly<Record<string, string>>;
  /** The effect of an answer, if it is shown. */
  readonly effect?: QuestionPrompt['effect'];
  /** What the keys do, as text. */
  readonly does: string;
}

/** Asks a question that is answered from a list, with one option or several; "none of these" is an explicit choice. */
export async function askListed(
  session: TerminalSession,
  prompt: QuestionPrompt,
): Promise<{ readonly kind: 'value'; readonly typed: TypedAnswer } | NonAnswer | Interruption> {
  const { head, guidance = '', ask, choices, previous, at = previous, canGoBack } = prompt;
  const picks = prompt.answer === 'several' ? 'marks' : 'one';
  const marked = marksAt(at, picks);
  const pointed = prompt.pointed ?? (marked === NO_MARKS ? extraChoiceFor(prompt) : undefined);
  const list: AskedList = {
    picks,
    head: head + guidance,
    ask,
    options: choices,
    extras: extraChoices(prompt, session),
    marked,
    ...(pointed !== undefined && { pointed }),
    keys: listKeys(prompt),
    effect: prompt.effect,
    does: [
      picks === 'one' ? LIST_KEYS.choose : LIST_KEYS.markOrPerhaps,
      LIST_KEYS.others(prompt.found),
      ...(canGoBack ? [LIST_KEYS.back(session.theme.signs.backKey)] : []),
    ].join(', '),
  };
  const fitting = [head + guidance, guidance].find(
    (each) => arranged(session, each, measured(session, list)).head === 'together',
  );
  if (guidance !== '' && fitting === undefined) return showGuidance(session, { ask, guidance });
  const replied = await askList(session, guidance === '' ? list : { ...list, head: fitting ?? '' });
  switch (replied.kind) {
    case 'interrupted':
      return replied;
    case 'marked':
      return { kind: 'value', typed: typedMarks(replied.marks) };
    case 'key':
      return nonAnswerOf(replied.means, replied) ?? { kind: 'back' };
    case 'taken': {
      const { kind, value } = replied.line;
      if (kind === 'option') return { kind: 'value', typed: value };
      // The only extra choice that is an answer is "None of these".
      return nonAnswerOf(value) ?? { kind: 'value', typed: [] };
    }
  }
}

/** Draws a list and waits for the person's reply. */
export async function askList(session: TerminalSession, list: AskedList): Promise<ListReply | Interruption> {
  const { picks, marked, keys, options, extras } = list;
  const { head: place } = await arrange(session, list.head, measured(session, list));
  // A head that was printed separately has been read, even if the window has grown since.
  const head = place === 'together' ? list.head : '';
  const replied = await interruptible(session, (context, stage) =>
    listPrompt(
      {
        stage,
        picks,
        lines: listLines(list),
        marked,
        ...(list.pointed !== undefined && { pointed: list.pointed }),
        keys,
        find: (typed) => lineMeant(options, extras, typed),
        frame: () => frameOf(session, { ...list, head }),
      },
      context,
    ),
  );
  return replied.kind === 'interrupted' ? replied : replied.reply;
}

function frameOf(session: TerminalSession, list: AskedList): ListFrame {
  const lines = measured(session, list);
  const { prefix, room, extraLines, shows } = arranged(session, list.head, lines);
  const under = linesUnder(session, list);
  const { faint } = session.theme.paint;
  const help = listHelp(session, list.does, shows);
  return {
    above: `${prefix} ${lines.ask.join('\n')}`.split('\n'),
    room,
    extraLines,
    draw: drawLine(session, list),
    more: (hidden, where) => faint(LIST_MORE[where](hidden)),
    below: (line, marked, trouble) => {
      if (shows === 'list-alone') return [];
      const said =
        trouble === undefined ? under(line?.value, marked).map(faint) : troubleLines(session, list, trouble);
      return [' ', ...said, ...help];
    },
  };
}

/** The heights of all parts of a list in the current window, with room for what may appear under it. */
function measured(session: TerminalSession, list: AskedList): PromptHeights {
  const draw = drawLine(session, list);
  const under = linesUnder(session, list);
  const heightOf = (kind: ListLine['kind']): number =>
    listLines(list)
      .filter((line) => line.kind === kind)
      .flatMap((line) => draw(line, { active: false, mark: 'unmarked' })).length;
  const everything = list.options.map(({ value }) => value);
  const tallest = Math.max(
    ...everything.flatMap((value) =>
      [[value], everything].map((sure) => under(value, { sure, maybe: [] }).length),
    ),
    ...TROUBLES.map((kind) => troubleLines(session, list, { kind }).length),
  );
  const extraLines = heightOf('extra');
  return {
    ask: askLines(session, list.ask, []),
    options: heightOf('option'),
    extraLines: extraLines === 0 ? 0 : extraLines + 1,
    below: 1 + tallest + listHelp(session, list.does, 'part').length,
  };
}

const TROUBLES = ['nothing-chosen', 'nothing-marked', 'not-for-marking', 'pasted'] as const;

function troubleLines(
  session: TerminalSession,
  { picks, extras }: AskedList,
  trouble: ListTrouble,
): readonly string[] {
  const { signs, paint } = session.theme;
  const refusal = (text: string): readonly string[] =>
    hangingLines(session, `${paint.bad(signs.wrong)} `, 2, paint.bad(text));
  switch (trouble.kind) {
    case 'nothing-chosen':
      return refusal(LIST_TROUBLE.nothingChosen);
    case 'nothing-marked':
      if (picks === 'one') return [];
      return refusal(extras.length === 0 ? LIST_TROUBLE.nonePossible : LIST_TROUBLE.nothingMarked);
    case 'not-for-marking':
      return hangingLines(session, '  ', 2, LIST_TROUBLE.notForMarking);
    case 'pasted':
      return refusal(LIST_TROUBLE.pasted);
    case 'no-such-line':
      return refusal(LIST_TROUBLE.noSuchLine(drawn(session, trouble.typed)));
  }
}

/** The hint of an option, and the effect of choosing it, or of what is marked. */
function linesUnder(session: TerminalSession, { picks, options, effect }: AskedList) {
  return (value: string | undefined, marked: Marks): readonly string[] => {
    const option = options.find((each) => each.value === value);
    if (option === undefined) return [];
    const texts = [option.hint ?? '', effect?.(picks === 'one' ? option.value : typedMarks(marked)) ?? ''];
    return texts.filter((text) => text !== '').flatMap((text) => hangingLines(session, '  ', 2, text));
  };
}

function drawLine(session: TerminalSession, { picks, options, extras }: AskedList): ListFrame['draw'] {
  const { signs, paint } = session.theme;
  const labels = new Map([...options, ...extras].map(({ value, label }) => [value, label]));
  return ({ kind, value }, { active, mark }) => {
    const box = picks !== 'one' && kind === 'option' ? `${signs[mark]} ` : '';
    const sign = `${active ? signs.pointer : ' '} ${box}`;
    const text = hangingLines(session, sign, sign.length, labels.get(value) ?? value);
    return active ? text.map((line) => paint.accent(line)) : text;
  };
}
