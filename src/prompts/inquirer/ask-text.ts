import stringWidth from 'string-width';
import type { TextReply } from '../../ports/prompter.js';
import { meaningOf } from '../../words/en/prompt-words.js';
import type { Frame } from './canvas.js';
import { interruptible } from './interruptible.js';
import { type Arrangement, arrange, arranged, askLines, drawn, hanging, type Lines } from './layout.js';
import { type LineState, linePrompt } from './line-prompt.js';
import type { TerminalSession } from './terminal-session.js';
import { typedRows } from './typed-rows.js';

/** A question that takes a line, with what stands above it and the help under it. */
export interface LineAsk {
  readonly head: string;
  readonly ask: string;
  readonly notes: readonly string[];
  /** What Enter alone gives. */
  readonly initial?: string;
  /** Whether Escape, Left where nothing is typed, or the word for it lead back to where the person came from. */
  readonly leaves: boolean;
  readonly refuse: (typed: string) => string | undefined;
}

const LINES_TYPED_AND_REFUSED = 4;
const LONGEST_INITIAL = 48;
/** Some terminals break a line that fills the last column. */
const MARGIN = 2;

/** Asks for one line of text. */
export async function askText(
  desk: TerminalSession,
  line: LineAsk,
): Promise<TextReply | { readonly kind: 'back' }> {
  const { ask, notes, leaves, initial = '' } = line;
  const isBack = (typed: string): boolean => leaves && meaningOf(typed) === 'back';
  const { head: place } = await arrange(desk, line.head, measured(desk, { ask, notes }));
  const head = place === 'together' ? line.head : '';
  const answered = await interruptible(desk, (context, stage) =>
    linePrompt(
      {
        stage,
        initial,
        leaves,
        refuse: (typed) => (isBack(typed) ? undefined : line.refuse(typed)),
        frame: (state) => frameOf(desk, { ...line, head }, state),
      },
      context,
    ),
  );
  if (answered.kind === 'interrupted') return answered;
  const { reply } = answered;
  return reply.kind === 'left' || isBack(reply.text) ? { kind: 'back' } : { kind: 'text', text: reply.text };
}

/** Whether what stands above a line fits the window together with it. */
export function placeOfHead(desk: TerminalSession, line: Omit<LineAsk, 'leaves'>): Arrangement['head'] {
  return arranged(desk, line.head, measured(desk, line)).head;
}

function measured(desk: TerminalSession, { ask, notes }: Pick<LineAsk, 'ask' | 'notes'>): Lines {
  return { ask: askLines(desk, ask, notes), options: 0, waysOut: 0, below: LINES_TYPED_AND_REFUSED };
}

/** A line is typed on a line of its own, so that it rarely breaks. */
function frameOf(desk: TerminalSession, { head, ask, notes }: LineAsk, state: LineState): Frame {
  const { signs, paint } = desk.look;
  const lines = measured(desk, { ask, notes });
  const { prefix } = arranged(desk, head, lines);
  const above = `${prefix} ${lines.ask.join('\n')}`.split('\n');
  const { rows, caret } = lineRows(desk, state);
  const { trouble } = state;
  const below = trouble === '' ? [] : hanging(desk, `${paint.bad(signs.wrong)} `, 2, paint.bad(trouble));
  return {
    lines: [...above, ...rows, ...below],
    caret: { row: above.length + caret.row, column: caret.column },
  };
}

/** What is typed, or what Enter alone would give. */
function lineRows(
  desk: TerminalSession,
  { text, cursor, initial }: LineState,
): { readonly rows: readonly string[]; readonly caret: { readonly row: number; readonly column: number } } {
  const { signs, paint } = desk.look;
  const sign = `${paint.accent(signs.pointer)} `;
  if (text === '' && initial !== '') {
    const rows = hanging(desk, sign, 2, paint.faint(`(Enter: ${shortened(drawn(desk, initial))})`));
    return { rows, caret: { row: rows.length - 1, column: stringWidth(rows.at(-1) ?? '') + 1 } };
  }
  const { rows, caret } = typedRows(drawn(desk, text), cursor, desk.stderr.columns - MARGIN - 2);
  return {
    rows: rows.map((row, at) => (at === 0 ? sign : '  ') + row),
    caret: { row: caret.row, column: caret.column + 2 },
  };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_INITIAL ? text : `${characters.slice(0, LONGEST_INITIAL).join('')}...`;
}
