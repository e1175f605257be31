import { stopSignal } from '../../adapters/stop-signal.js';
import type { TypedAnswer } from '../../core/model/partial-value.js';
import type { TextStream } from '../../ports/output.js';
import type {
  ChoicePrompt,
  Interruption,
  LeftLine,
  Prompter,
  QuestionPrompt,
  QuestionReply,
  TextPrompt,
} from '../../ports/prompter.js';
import { backTo, KEYS, MEANINGS, refuseReason, WHY_NOT_APPLICABLE } from '../../words/en/prompt-words.js';
import { LIST_KEYS } from '../../words/en/prompts/list.js';
import { meaningOf } from '../../words/en/typed-meaning.js';
import { answeredLine, leftLine, settledQuestion } from './answered-line.js';
import { askLine } from './ask-line.js';
import { type AskedList, askList, askListed } from './ask-list.js';
import { askPossible } from './ask-possible.js';
import { askText, type LineAsk } from './ask-text.js';
import { keysBack, ONE_OF } from './list-lines.js';
import type { NonAnswer } from './non-answers.js';
import type { Terminal, TerminalSession } from './terminal-session.js';
import { themeFor } from './theme.js';

/** A prompter that uses inquirer on the terminal; all output goes to standard error. */
export function inquirerPrompter(terminal: Terminal, stderr: TextStream): Prompter {
  const session: TerminalSession = { terminal, stderr, theme: themeFor(stderr), stop: stopSignal() };
  outliveLoss(terminal);
  return {
    text: async (prompt) => {
      for (;;) {
        const reply = await withHelp(prompt, [], (line) => askText(session, { ...line, leaves: false }));
        if (reply.kind === 'back') continue;
        if (reply.kind === 'text') await stderr.write(answeredLine(session, prompt.ask, reply.text));
        return reply;
      }
    },
    detail: async (prompt) => {
      const hints = [KEYS.escOr(backTo(prompt))];
      const reply = await withHelp(prompt, hints, (line) => askText(session, { ...line, leaves: true }));
      if (reply.kind === 'text') await stderr.write(answeredLine(session, prompt.ask, reply.text));
      if (reply.kind === 'back') await stderr.write(leftLine(session, prompt.ask));
      return reply;
    },
    question: async (prompt) => {
      const reply = await askQuestion(session, prompt);
      await stderr.write(settledQuestion(session, prompt, reply));
      return reply;
    },
    choose: (prompt) => choose(session, prompt),
  };
}

/** Asks for a line; once the person asks for help, it replaces the hint on how to get it. */
async function withHelp(
  { help, refuse, ...prompt }: TextPrompt,
  hints: readonly string[],
  put: (line: Omit<LineAsk, 'leaves'>) => ReturnType<typeof askText>,
): ReturnType<typeof askText> {
  let notes = help === undefined ? hints : [[MEANINGS.guidance, ...hints].join(', ')];
  const asksForHelp = (typed: string): boolean => help !== undefined && meaningOf(typed) === 'guidance';
  for (;;) {
    const line = { ...prompt, head: '', notes };
    const reply = await put({ ...line, refuse: (typed) => (asksForHelp(typed) ? undefined : refuse(typed)) });
    if (!('text' in reply && asksForHelp(reply.text))) return reply;
    notes = [help ?? '', ...hints];
  }
}

async function choose(
  session: TerminalSession,
  { head, ask, choices, back }: ChoicePrompt,
): Promise<{ readonly kind: 'chosen'; readonly value: string } | Interruption> {
  const keys: AskedList['keys'] = back === undefined ? {} : keysBack(back);
  const does = back === undefined ? LIST_KEYS.choose : `${LIST_KEYS.choose}, ${LIST_KEYS.leave}`;
  // A choice has no default answer: its first line is what most people pick.
  const [first] = choices;
  const plain = {
    picks: 'one',
    extras: [],
    marked: { sure: first === undefined ? [] : [first.value], maybe: [] },
  } as const;
  const reply = await askList(session, { ...plain, keys, does, head, ask, options: choices });
  if (reply.kind === 'interrupted') return reply;
  if (reply.kind === 'key') return { kind: 'chosen', value: reply.means };
  if (reply.kind !== 'taken') throw new Error(`a list of choices ended with ${reply.kind}`);
  return { kind: 'chosen', value: reply.line.value };
}

async function askQuestion(session: TerminalSession, prompt: QuestionPrompt): Promise<QuestionReply> {
  let reason = prompt.passed?.kind === 'not-applicable' ? prompt.passed.reason : undefined;
  for (let again = prompt; ; ) {
    const reply = await askOnce(session, again);
    if (reply.kind === 'not-applicable') {
      const more = await askReason(session, prompt, reason);
      if (more.kind !== 'back') return more;
      reason = more.typed ?? reason;
    } else if (reply.kind === 'one-of') {
      const more = await askPossible(session, prompt);
      if (more.kind !== 'back') return more;
      again = { ...prompt, pointed: ONE_OF };
    } else return reply;
  }
}

function askOnce(
  session: TerminalSession,
  prompt: QuestionPrompt,
): Promise<{ readonly kind: 'value'; readonly typed: TypedAnswer } | NonAnswer | Interruption> {
  switch (prompt.answer) {
    case 'one':
    case 'several':
      return askListed(session, prompt);
    case 'line':
      return askLine(session, prompt);
  }
}

async function askReason(
  session: TerminalSession,
  { head, ask }: QuestionPrompt,
  initial: string | undefined,
): Promise<{ readonly kind: 'not-applicable'; readonly reason: string } | LeftLine | Interruption> {
  const reply = await askText(session, {
    head,
    leaves: true,
    ask,
    notes: [`${WHY_NOT_APPLICABLE} ${KEYS.escOr(backTo({}))}`],
    ...(initial !== undefined && { initial }),
    refuse: refuseReason,
  });
  if (reply.kind !== 'text') return reply;
  return { kind: 'not-applicable', reason: reply.text.trim() };
}

/**
 * A terminal that has hung up returns errors for every call: readline, which leaves raw mode when it closes, would
 * throw inside an event handler. The loss itself is noticed as the end of input.
 */
function outliveLoss({ input, output }: Terminal): void {
  input.on('error', () => undefined);
  output.on('error', () => undefined);
  if (!input.isTTY) return;
  const setRawMode = input.setRawMode.bind(input);
  input.setRawMode = (mode) => {
    try {
      return setRawMode(mode);
    } catch {
      return input;
    }
  };
}
