import type { TextStream } from '../../ports/output.js';
import type { Interruption, Prompter, QuestionReply } from '../../ports/prompter.js';
import { askLine, type LineReply } from './ask-line.js';
import { askList, type ListReply } from './ask-list.js';
import { askText } from './ask-text.js';
import type { Desk } from './desk.js';
import type { Terminal } from './interruptible.js';
import { promptTheme } from './theme.js';

/** Asks with inquirer on the terminal; all it shows goes to standard error. */
export function inquirerPrompter(terminal: Terminal, stderr: TextStream): Prompter {
  const desk: Desk = { terminal, stderr, theme: promptTheme(stderr) };
  return {
    text: (prompt) => askText(desk, prompt),
    question: async (prompt) => {
      await stderr.write(prompt.head);
      const reply = prompt.answer === 'line' ? await askLine(desk, prompt) : await askList(desk, prompt);
      return withReason(desk, reply);
    },
  };
}

async function withReason(desk: Desk, reply: LineReply | ListReply | Interruption): Promise<QuestionReply> {
  if (reply.kind !== 'not-applicable') return reply;
  const reason = await askText(desk, {
    ask: 'Why does it not apply?',
    refuse: (typed) =>
      typed.trim() === '' ? 'A few words are enough; they stand in the report.' : undefined,
  });
  return reason.kind === 'interrupted' ? reason : { kind: 'not-applicable', reason: reason.text.trim() };
}
