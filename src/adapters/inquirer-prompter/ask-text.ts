import inquirer from 'inquirer';
import type { Interruption, TextPrompt } from '../../ports/prompter.js';
import type { Desk } from './desk.js';
import { interruptible } from './interruptible.js';

/** Asks for one line of text. */
export async function askText(
  { terminal, theme }: Desk,
  { ask, initial, refuse }: TextPrompt,
): Promise<{ readonly kind: 'text'; readonly text: string } | Interruption> {
  const answered = await interruptible(terminal, (context) =>
    inquirer.createPromptModule(context)({
      type: 'input',
      name: 'reply',
      message: ask,
      default: initial,
      validate: (typed: string) => refuse(typed) ?? true,
      theme,
    }),
  );
  return answered.kind === 'interrupted' ? answered : { kind: 'text', text: String(answered.reply) };
}
