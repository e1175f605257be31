import inquirer from 'inquirer';
import type { Interruption } from '../../ports/prompter.js';
import type { Desk } from './desk.js';
import { interruptible } from './interruptible.js';
import { arrange, askLines, drawn, hanging } from './layout.js';

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

/** Asks for one line of text; it is typed on a line of its own, so that it rarely breaks. */
export async function askText(
  desk: Desk,
  { head, ask, notes, initial, refuse }: LineAsk,
): Promise<{ readonly kind: 'text'; readonly text: string } | Interruption> {
  const { signs, paint } = desk.look;
  const lines = askLines(desk, ask, notes);
  const { prefix } = await arrange(desk, head, { ask: lines, list: 0, below: LINES_TYPED_AND_REFUSED });
  const answered = await interruptible(desk, (context) =>
    inquirer.createPromptModule(context)({
      type: 'input',
      name: 'reply',
      message: [...lines, paint.accent(signs.pointer)].join('\n'),
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
    }),
  );
  return answered.kind === 'interrupted' ? answered : { kind: 'text', text: String(answered.reply.reply) };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_INITIAL ? text : `${characters.slice(0, LONGEST_INITIAL).join('')}...`;
}
