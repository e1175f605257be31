import inquirer from 'inquirer';
import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import type { Aside } from './ask-line.js';
import type { Desk } from './desk.js';
import { interruptible } from './interruptible.js';
import { arrange, askLines, hanging, listHelp } from './layout.js';
import { asideOf, waysOut } from './list-lines.js';

const DOES = 'Enter choose';

/** Asks for one line of a list. */
export async function chooseOne(
  desk: Desk,
  prompt: QuestionPrompt,
): Promise<{ readonly kind: 'value'; readonly typed: string } | Aside | Interruption> {
  const { signs, paint } = desk.look;
  const options = prompt.choices.map(({ value, label, hint }) => ({
    value,
    // Two columns are for the pointer.
    name: hanging(desk, '', 2, label).join('\n'),
    ...(hint !== undefined && { description: hanging(desk, '  ', 2, hint).join('\n') }),
  }));
  const further = waysOut(prompt, desk).map(({ value, label }) => ({ value, name: label }));
  const ask = askLines(desk, prompt.ask, []);
  const { prefix, room, shows } = await arrange(desk, prompt.head, {
    ask,
    list: linesOf(options.map(({ name }) => name)) + 1 + further.length,
    below:
      1 +
      Math.max(...options.map(({ description }) => linesOf([description]))) +
      listHelp(desk, DOES, 'a part').length,
  });
  const help = listHelp(desk, DOES, shows);
  const picked = await interruptible(desk, (context) =>
    inquirer.createPromptModule(context)({
      type: 'select',
      name: 'reply',
      message: ask.join('\n'),
      choices: [...options, new inquirer.Separator(' '), ...further],
      pageSize: room,
      loop: false,
      default: typeof prompt.previous === 'string' ? prompt.previous : undefined,
      theme: {
        prefix,
        icon: { cursor: signs.pointer },
        style: {
          message: (text: string) => text,
          highlight: (text: string) => paint.accent(text),
          description: (text: string) => (shows === 'the list alone' ? '' : paint.faint(text)),
          keysHelpTip: () => help.join('\n'),
        },
      },
    }),
  );
  if (picked.kind === 'interrupted') return picked;
  const typed = String(picked.reply.reply);
  return asideOf(typed) ?? { kind: 'value', typed };
}

function linesOf(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text === undefined ? 0 : text.split('\n').length), 0);
}
