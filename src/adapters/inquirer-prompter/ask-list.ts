import inquirer from 'inquirer';
import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import type { Aside } from './ask-line.js';
import type { Desk } from './desk.js';
import { interruptible } from './interruptible.js';

/** What was chosen or marked in a list. */
export type ListReply = { readonly kind: 'value'; readonly typed: string | readonly string[] } | Aside;

/** Words for the last lines of a list; option values have no colon, so they cannot clash. */
const NONE = ':none';
const ASIDES: Readonly<Record<string, Aside>> = {
  ':unknown': { kind: 'unknown' },
  ':not-applicable': { kind: 'not-applicable' },
  ':back': { kind: 'back' },
};

const LINES_AROUND_A_LIST = 10;
const FEWEST_LINES = 5;

/** Asks a question by a list: one line is chosen, or several are marked. */
export function askList(desk: Desk, prompt: QuestionPrompt): Promise<ListReply | Interruption> {
  return prompt.answer === 'several' ? markSeveral(desk, prompt) : chooseOne(desk, prompt);
}

async function chooseOne(
  { terminal, stderr, theme }: Desk,
  prompt: QuestionPrompt,
): Promise<ListReply | Interruption> {
  const picked = await interruptible(terminal, (context) =>
    inquirer.createPromptModule(context)({
      type: 'select',
      name: 'reply',
      message: prompt.ask,
      choices: [...optionLines(prompt), new inquirer.Separator(' '), ...furtherLines(prompt, stderr)],
      pageSize: linesFor(terminal.rows()),
      loop: false,
      default: typeof prompt.previous === 'string' ? prompt.previous : undefined,
      theme,
    }),
  );
  if (picked.kind === 'interrupted') return picked;
  const typed = String(picked.reply);
  return ASIDES[typed] ?? { kind: 'value', typed };
}

async function markSeveral(
  { terminal, stderr, theme }: Desk,
  prompt: QuestionPrompt,
): Promise<ListReply | Interruption> {
  const marked = await interruptible(terminal, (context) =>
    inquirer.createPromptModule(context)({
      type: 'checkbox',
      name: 'reply',
      message: prompt.ask,
      choices: [...optionLines(prompt), new inquirer.Separator(' '), ...furtherLines(prompt, stderr)],
      pageSize: linesFor(terminal.rows()),
      loop: false,
      validate: (lines) => refuseMarks(lines.map((line) => String(line.value))) ?? true,
      shortcuts: { all: null, invert: null },
      theme,
    }),
  );
  if (marked.kind === 'interrupted') return marked;
  const lines = Array.isArray(marked.reply) ? marked.reply.map(String) : [];
  const typed = lines.filter((value) => value !== NONE);
  return ASIDES[typed[0] ?? NONE] ?? { kind: 'value', typed };
}

function optionLines({ choices, previous }: QuestionPrompt) {
  return choices.map(({ value, label, hint }) => ({
    value,
    name: label,
    short: label,
    checked: typeof previous === 'object' && previous.includes(value),
    ...(hint !== undefined && { description: hint }),
  }));
}

/** Lines that every question has besides its own options. */
function furtherLines({ canGoBack, answer }: QuestionPrompt, { unicode }: Desk['stderr']) {
  const back = unicode ? '← Previous question' : '< Previous question';
  return [
    ...(answer === 'several' ? [{ value: NONE, name: 'None of these', short: 'none of these' }] : []),
    { value: ':unknown', name: 'I could not find out', short: 'could not find out' },
    { value: ':not-applicable', name: 'Does not apply', short: 'does not apply' },
    ...(canGoBack ? [{ value: ':back', name: back, short: 'back' }] : []),
  ];
}

/** Why marked lines cannot stand together, or undefined where they can. */
function refuseMarks(marked: readonly string[]): string | undefined {
  if (marked.length === 0)
    return 'Mark at least one line with the space bar: "None of these" if none is true.';
  const alone = marked.some((value) => value.startsWith(':'));
  return alone && marked.length > 1
    ? 'The last lines stand alone: unmark them, or all the others.'
    : undefined;
}

function linesFor(rows: number | undefined): number {
  return Math.max(FEWEST_LINES, (rows ?? 24) - LINES_AROUND_A_LIST);
}
