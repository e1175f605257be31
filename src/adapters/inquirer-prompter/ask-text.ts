import inquirer from 'inquirer';
import type { TextReply } from '../../ports/prompter.js';
import { meaningOf } from '../prompt-words.js';
import type { Desk } from './desk.js';
import { interruptible, type PromptContext } from './interruptible.js';
import { type Arrangement, arrange, arranged, askLines, drawn, hanging, type Lines } from './layout.js';
import { leavable } from './leavable.js';

/** A question that takes a line, with what stands above it and the help under it. */
export interface LineAsk {
  readonly head: string;
  readonly ask: string;
  readonly notes: readonly string[];
  /** What Enter alone gives. */
  readonly initial?: string;
  readonly refuse: (typed: string) => string | undefined;
}

const LINES_TYPED_AND_REFUSED = 4;
const LONGEST_INITIAL = 48;

/** Asks for one line of text. */
export async function askText(desk: Desk, line: LineAsk): Promise<TextReply> {
  const run = await linePrompt(desk, line);
  const answered = await interruptible(desk, run);
  return answered.kind === 'interrupted' ? answered : { kind: 'text', text: answered.reply };
}

/** The same where Escape, or the word for it, leads back to where the person came from. */
export async function askOrBack(desk: Desk, line: LineAsk): Promise<TextReply | { readonly kind: 'back' }> {
  const refuse = (typed: string): string | undefined =>
    meaningOf(typed) === 'back' ? undefined : line.refuse(typed);
  const run = await linePrompt(desk, { ...line, refuse });
  const answered = await interruptible(desk, (context) => leavable(context, run));
  if (answered.kind === 'interrupted') return answered;
  const text = answered.reply;
  return text === undefined || meaningOf(text) === 'back' ? { kind: 'back' } : { kind: 'text', text };
}

/** Whether what stands above a line fits the window together with it. */
export function placeOfHead(desk: Desk, line: LineAsk): Arrangement['head'] {
  return arranged(desk, line.head, measured(desk, line)).head;
}

function measured(desk: Desk, { ask, notes }: Pick<LineAsk, 'ask' | 'notes'>): Lines {
  return { ask: askLines(desk, ask, notes), list: 0, below: LINES_TYPED_AND_REFUSED };
}

/** A line is typed on a line of its own, so that it rarely breaks. */
async function linePrompt(
  desk: Desk,
  { head, ask, notes, initial, refuse }: LineAsk,
): Promise<(context: PromptContext) => Promise<string>> {
  const { signs, paint } = desk.look;
  const lines = measured(desk, { ask, notes });
  const { prefix } = await arrange(desk, head, lines);
  return async (context) => {
    const answers = await inquirer.createPromptModule(context)({
      type: 'input',
      name: 'reply',
      message: [...lines.ask, paint.accent(signs.pointer)].join('\n'),
      default: initial,
      validate: (typed: string) => refuse(typed) ?? true,
      transformer: (typed: string) => drawn(desk, typed),
      theme: {
        prefix,
        style: {
          message: (text: string) => text,
          defaultAnswer: (text: string) => paint.faint(`(Enter: ${shortened(drawn(desk, text))})`),
          error: (text: string) => hanging(desk, `${paint.bad(signs.wrong)} `, 2, paint.bad(text)).join('\n'),
        },
      },
    });
    return String(answers.reply);
  };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_INITIAL ? text : `${characters.slice(0, LONGEST_INITIAL).join('')}...`;
}
