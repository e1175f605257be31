import type { TextStream } from '../../ports/output.js';
import type {
  ChoicePrompt,
  Interruption,
  Prompter,
  QuestionPrompt,
  QuestionReply,
  TextPrompt,
} from '../../ports/prompter.js';
import {
  BACK_TO_QUESTION,
  MEANINGS,
  meaningOf,
  refuseReason,
  WHY_NOT_APPLICABLE,
  WORDS,
} from '../prompt-words.js';
import { stopSignal } from '../stop-signal.js';
import type { Aside } from './asides.js';
import { askLine } from './ask-line.js';
import { type AskedList, askList, askListed } from './ask-list.js';
import { askOrBack, askText, type LineAsk } from './ask-text.js';
import type { Desk, Terminal } from './desk.js';
import { lookOn } from './look.js';
import { leftLine, settledLine, settledQuestion } from './settled.js';

/** Asks with inquirer on the terminal; all it shows goes to standard error. */
export function inquirerPrompter(terminal: Terminal, stderr: TextStream): Prompter {
  const desk: Desk = { terminal, stderr, look: lookOn(stderr), stop: stopSignal() };
  // A terminal that hangs up gives errors for all that is still asked of it; its end is heard apart.
  terminal.input.on('error', () => undefined);
  terminal.output.on('error', () => undefined);
  return {
    text: async (prompt) => {
      const reply = await withHelp(prompt, [], (line) => askText(desk, line));
      if (reply.kind === 'text') await stderr.write(settledLine(desk, prompt.ask, reply.text));
      return reply;
    },
    detail: async (prompt) => {
      const ways = [`Esc or ${BACK_TO_QUESTION}`];
      const reply = await withHelp(prompt, ways, (line) => askOrBack(desk, line));
      if (reply.kind === 'text') await stderr.write(settledLine(desk, prompt.ask, reply.text));
      if (reply.kind === 'back') await stderr.write(leftLine(desk, prompt.ask));
      return reply;
    },
    question: async (prompt) => {
      const reply = await askQuestion(desk, prompt);
      await stderr.write(settledQuestion(desk, prompt, reply));
      return reply;
    },
    choose: (prompt) => choose(desk, prompt),
  };
}

/** Puts a line, with its help in place of the words for it once that is asked for. */
async function withHelp<Reply extends { readonly kind: string }>(
  { help, refuse, ...prompt }: TextPrompt,
  ways: readonly string[],
  put: (line: LineAsk) => Promise<Reply | { readonly kind: 'text'; readonly text: string }>,
): Promise<Reply | { readonly kind: 'text'; readonly text: string }> {
  let notes = help === undefined ? ways : [[MEANINGS.guidance, ...ways].join(', ')];
  const asksForHelp = (typed: string): boolean => help !== undefined && meaningOf(typed) === 'guidance';
  for (;;) {
    const line = { ...prompt, head: '', notes };
    const reply = await put({ ...line, refuse: (typed) => (asksForHelp(typed) ? undefined : refuse(typed)) });
    if (!('text' in reply && asksForHelp(reply.text))) return reply;
    notes = [help ?? '', ...ways];
  }
}

async function choose(
  desk: Desk,
  { head, ask, choices, back }: ChoicePrompt,
): Promise<{ readonly kind: 'chosen'; readonly value: string } | Interruption> {
  const keys: AskedList['keys'] = back === undefined ? {} : { escape: back, [WORDS.back]: back };
  const does = back === undefined ? 'Enter choose' : `Enter choose, Esc or ${WORDS.back} back`;
  const plain = { picks: 'one', ways: [], marked: [] } as const;
  const reply = await askList(desk, { ...plain, keys, does, head, ask, options: choices });
  if (reply.kind === 'interrupted') return reply;
  if (reply.kind === 'key') return { kind: 'chosen', value: reply.means };
  if (reply.kind !== 'taken') throw new Error(`a list of choices ended with ${reply.kind}`);
  return { kind: 'chosen', value: reply.line.value };
}

async function askQuestion(desk: Desk, prompt: QuestionPrompt): Promise<QuestionReply> {
  for (;;) {
    const reply = await askOnce(desk, prompt);
    if (reply.kind !== 'not-applicable') return reply;
    const reason = await askReason(desk, prompt);
    if (reason.kind !== 'back') return reason;
  }
}

function askOnce(
  desk: Desk,
  prompt: QuestionPrompt,
): Promise<{ readonly kind: 'value'; readonly typed: string | readonly string[] } | Aside | Interruption> {
  switch (prompt.answer) {
    case 'one':
    case 'several':
      return askListed(desk, prompt);
    case 'line':
      return askLine(desk, prompt);
  }
}

async function askReason(
  desk: Desk,
  { head, ask, passed }: QuestionPrompt,
): Promise<
  { readonly kind: 'not-applicable'; readonly reason: string } | { readonly kind: 'back' } | Interruption
> {
  const reply = await askOrBack(desk, {
    head,
    ask,
    notes: [`${WHY_NOT_APPLICABLE} Esc or ${BACK_TO_QUESTION}`],
    ...(passed?.kind === 'not-applicable' && { initial: passed.reason }),
    refuse: refuseReason,
  });
  if (reply.kind !== 'text') return reply;
  return { kind: 'not-applicable', reason: reply.text.trim() };
}
