import stringWidth from 'string-width';
import type { LeftLine, TextReply } from '../../ports/prompter.js';
import { KEYS } from '../../words/en/prompt-words.js';
import { meaningOf } from '../../words/en/typed-meaning.js';
import type { Frame } from './canvas.js';
import { interruptible } from './interruptible.js';
import {
  type Arrangement,
  arrange,
  arranged,
  askLines,
  drawn,
  hangingLines,
  type PromptHeights,
} from './layout.js';
import { type LineInput, linePrompt } from './line-prompt.js';
import type { TerminalSession } from './terminal-session.js';

/** A question that is answered by typing, with its head and the notes under it. */
export interface LineAsk {
  readonly head: string;
  readonly ask: string;
  readonly notes: readonly string[];
  /** The value if only Enter is pressed. */
  readonly initial?: string;
  /** The text at the start, to be changed. */
  readonly begun?: string;
  /** Whether Escape, Left on an empty line, or the word for it leave the prompt. */
  readonly leaves: boolean;
  readonly refuse: (typed: string) => string | undefined;
}

const LINES_TYPED_AND_REFUSED = 4;
const LONGEST_INITIAL = 48;
/** Some terminals wrap a line that fills the last column. */
const MARGIN = 2;

/** Asks for one line of text. */
export async function askText(session: TerminalSession, line: LineAsk): Promise<TextReply | LeftLine> {
  const { ask, notes, leaves, initial = '', begun = '' } = line;
  const isBack = (typed: string): boolean => leaves && meaningOf(typed) === 'back';
  const { head: place } = await arrange(session, line.head, measured(session, { ask, notes }));
  const head = place === 'together' ? line.head : '';
  const answered = await interruptible(session, (context, stage) =>
    linePrompt(
      {
        stage,
        initial,
        begun,
        leaves,
        refuse: (typed) => (isBack(typed) ? undefined : line.refuse(typed)),
        frame: (state) => frameOf(session, { ...line, head }, state),
      },
      context,
    ),
  );
  if (answered.kind === 'interrupted') return answered;
  const { reply } = answered;
  if (reply.kind === 'left') return { kind: 'back', ...(reply.text !== '' && { typed: reply.text }) };
  return isBack(reply.text) ? { kind: 'back' } : { kind: 'text', text: reply.text };
}

/** Whether the head fits into the window together with the line. */
export function placeOfHead(session: TerminalSession, line: Omit<LineAsk, 'leaves'>): Arrangement['head'] {
  return arranged(session, line.head, measured(session, line)).head;
}

function measured(session: TerminalSession, { ask, notes }: Pick<LineAsk, 'ask' | 'notes'>): PromptHeights {
  return { ask: askLines(session, ask, notes), options: 0, extraLines: 0, below: LINES_TYPED_AND_REFUSED };
}

/** The typed text is on its own line, so that it rarely wraps. */
function frameOf(session: TerminalSession, { head, ask, notes }: LineAsk, state: LineInput): Frame {
  const { signs, paint } = session.theme;
  const lines = measured(session, { ask, notes });
  const { prefix } = arranged(session, head, lines);
  const above = `${prefix} ${lines.ask.join('\n')}`.split('\n');
  const { rows, caret } = lineRows(session, state);
  const { trouble } = state;
  const below =
    trouble === '' ? [] : hangingLines(session, `${paint.bad(signs.wrong)} `, 2, paint.bad(trouble));
  return {
    lines: [...above, ...rows, ...below],
    caret: { row: above.length + caret.row, column: caret.column },
  };
}

/** The typed text, or the default that Enter alone would give. */
function lineRows(
  session: TerminalSession,
  { text, cursor, initial }: LineInput,
): { readonly rows: readonly string[]; readonly caret: { readonly row: number; readonly column: number } } {
  const { signs, paint } = session.theme;
  const sign = `${paint.accent(signs.pointer)} `;
  if (text === '' && initial !== '') {
    const rows = hangingLines(
      session,
      sign,
      2,
      paint.faint(`(${KEYS.enter}: ${shortened(drawn(session, initial))})`),
    );
    return { rows, caret: { row: rows.length - 1, column: stringWidth(rows.at(-1) ?? '') + 1 } };
  }
  const { rows, caret } = typedRows(drawn(session, text), cursor, session.stderr.columns - MARGIN - 2);
  return {
    rows: rows.map((row, at) => (at === 0 ? sign : '  ') + row),
    caret: { row: caret.row, column: caret.column + 2 },
  };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_INITIAL ? text : `${characters.slice(0, LONGEST_INITIAL).join('')}...`;
}

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Wraps text to a width, and finds the row and column of a cursor given in code units. */
export function typedRows(
  text: string,
  cursor: number,
  width: number,
): { readonly rows: readonly string[]; readonly caret: { readonly row: number; readonly column: number } } {
  const rows = [''];
  let column = 0;
  let caret: { readonly row: number; readonly column: number } | undefined;
  for (const { segment, index } of CHARACTERS.segment(text)) {
    const columns = stringWidth(segment);
    if (column + columns > width) {
      rows.push('');
      column = 0;
    }
    if (caret === undefined && index >= cursor) caret = { row: rows.length - 1, column };
    rows[rows.length - 1] += segment;
    column += columns;
  }
  return { rows, caret: caret ?? { row: rows.length - 1, column } };
}
