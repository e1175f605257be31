import wrapAnsi from 'wrap-ansi';
import { stopSignal } from '../../adapters/stop-signal.js';
import type { TextStream } from '../../ports/output.js';
import type {
  Choice,
  ChoicePrompt,
  Interruption,
  LeftLine,
  Prompter,
  QuestionPrompt,
  QuestionReply,
  TextPrompt,
  TextReply,
} from '../../ports/prompter.js';
import { marksText, oneOfText } from '../../words/en/phrases.js';
import {
  backTo,
  entryBeside,
  MEANINGS,
  refuseReason,
  WHY_NOT_APPLICABLE,
} from '../../words/en/prompt-words.js';
import { ENTER_ALONE, NOT_TAKEN, TYPING } from '../../words/en/prompts/lines.js';
import { POSSIBLE } from '../../words/en/prompts/list.js';
import { meaningOf } from '../../words/en/typed-meaning.js';
import { letterOf } from '../../words/typed-words.js';
import { seen } from '../unseen.js';
import { type LineReader, lineReader } from './line-reader.js';
import { choiceTyped, typedReply } from './typed-reply.js';

/** Some terminals wrap a line that fills the last column. */
const MARGIN = 2;

/** Where lines are shown and typed. */
interface LineSession {
  readonly stderr: TextStream;
  readonly reader: LineReader;
}

/** A prompter in plain lines, for screen readers and terminals that can only print: nothing moves or is redrawn. */
export function linePrompter(input: NodeJS.ReadableStream, stderr: TextStream): Prompter {
  const session: LineSession = { stderr, reader: lineReader(input, stopSignal()) };
  return {
    text: (prompt) => askText(session, prompt),
    detail: (prompt) => askDetail(session, prompt),
    question: (prompt) => askQuestion(session, prompt),
    choose: (prompt) => choose(session, prompt),
  };
}

async function askText(
  session: LineSession,
  { ask, help, initial, refuse }: TextPrompt,
  isFirst: 'first' | 'with-back' = 'first',
): Promise<TextReply> {
  await say(session, ask);
  if (help !== undefined) await say(session, TYPING.or([MEANINGS.guidance]));
  if (initial !== undefined) await say(session, ENTER_ALONE.gives(initial));
  for (;;) {
    const typed = await nextLine(session);
    if (typed.kind === 'interrupted') return typed;
    const text = typed.line === '' ? (initial ?? '') : typed.line;
    const meaning = meaningOf(text);
    const asks = help !== undefined && meaning === 'guidance' ? help : undefined;
    const why = asks ?? (meaning === 'back' && isFirst === 'first' ? NOT_TAKEN.nothingBefore : refuse(text));
    if (why === undefined) return { kind: 'text', text };
    await say(session, why);
  }
}

async function askDetail(session: LineSession, prompt: TextPrompt): Promise<TextReply | LeftLine> {
  const reply = await askText(
    session,
    {
      ...prompt,
      ask: `${prompt.ask} (${backTo(prompt)})`,
      refuse: (text) => (meaningOf(text) === 'back' ? undefined : prompt.refuse(text)),
    },
    'with-back',
  );
  return reply.kind === 'text' && meaningOf(reply.text) === 'back' ? { kind: 'back' } : reply;
}

async function askQuestion(session: LineSession, prompt: QuestionPrompt): Promise<QuestionReply> {
  await showQuestion(session, prompt);
  for (let doubted: string | undefined; ; ) {
    const typed = await nextLine(session);
    if (typed.kind === 'interrupted') return typed;
    const reply = typedReply(prompt, typed.line, doubted);
    doubted = typed.line.trim();
    if (reply.kind === 'refused') await say(session, reply.why);
    else if (reply.kind === 'any-of-all') {
      await say(session, POSSIBLE.all);
      return { kind: 'unknown' };
    } else if (reply.kind !== 'why-not-applicable') return reply;
    else {
      const before = prompt.passed?.kind === 'not-applicable' ? { initial: prompt.passed.reason } : {};
      const reason = await askDetail(session, { ask: WHY_NOT_APPLICABLE, ...before, refuse: refuseReason });
      if (reason.kind === 'interrupted') return reason;
      if (reason.kind === 'text') return { kind: 'not-applicable', reason: reason.text.trim() };
      await showQuestion(session, prompt);
    }
  }
}

async function showQuestion(session: LineSession, prompt: QuestionPrompt): Promise<void> {
  const { head, guidance = '', ask, answer, entry, choices, possible, canGoBack } = prompt;
  await session.stderr.write(head + guidance);
  await say(session, ask);
  const markOf = answer === 'line' ? letterOf : (at: number) => String(at + 1);
  await sayChoices(session, choices, markOf, answer === 'several' ? undefined : prompt.effect);
  const none = answer === 'several' ? [TYPING.none] : [];
  const how = {
    one: possible === undefined ? TYPING.one(choices.length) : TYPING.oneOrPossible(choices.length),
    several: TYPING.several,
    line: TYPING.line(entryBeside(choices, entry)),
  };
  const { back, found, ...others } = MEANINGS;
  const words = [...Object.values(others), ...(prompt.found ? [found] : []), ...(canGoBack ? [back] : [])];
  for (const line of [...none, how[answer], TYPING.or(words), ...previousLines(prompt)])
    await say(session, line);
}

function previousLines({ answer, previous, passed, choices }: QuestionPrompt): readonly string[] {
  if (passed?.kind === 'unknown') return [ENTER_ALONE.unknown];
  if (passed !== undefined) return [ENTER_ALONE.notApplicable(passed.reason)];
  if (previous === undefined) return [];
  const labelOf = (value: string): string => choices.find((each) => each.value === value)?.label ?? value;
  if (typeof previous === 'object' && 'sure' in previous) {
    const text = marksText(previous.sure.map(labelOf), previous.maybe.map(labelOf));
    return [ENTER_ALONE.labels([text])];
  }
  const labels = typeof previous === 'string' ? [labelOf(previous)] : previous.map(labelOf);
  const isOneOf = answer === 'one' && typeof previous === 'object';
  return [ENTER_ALONE.labels(isOneOf ? [oneOfText(labels)] : labels)];
}

async function choose(
  session: LineSession,
  { head, ask, choices, back }: ChoicePrompt,
): Promise<{ readonly kind: 'chosen'; readonly value: string } | Interruption> {
  await session.stderr.write(head);
  await say(session, ask);
  await sayChoices(session, choices, (at) => String(at + 1));
  await say(session, TYPING.choice(choices.length, back === undefined ? 'no-way-back' : 'with-back'));
  for (let doubted: string | undefined; ; ) {
    const line = await nextLine(session);
    if (line.kind === 'interrupted') return line;
    const typed = line.line.trim();
    if (back !== undefined && meaningOf(typed) === 'back') return { kind: 'chosen', value: back };
    const found = choiceTyped(choices, typed || '1', doubted);
    if (found?.kind === 'choice') return { kind: 'chosen', value: found.choice.value };
    doubted = typed;
    await say(session, found?.why ?? NOT_TAKEN.notOne(choices.length, typed));
  }
}

/** A screen reader hears an effect with its option: there is no line pointed to. */
async function sayChoices(
  session: LineSession,
  choices: readonly Choice[],
  markOf: (at: number) => string,
  effect?: QuestionPrompt['effect'],
): Promise<void> {
  for (const [index, { value, label, hint }] of choices.entries()) {
    await say(session, `${markOf(index)}. ${label}${hint === undefined ? '' : `: ${hint}`}`);
    const gives = effect?.(value);
    if (gives !== undefined) await say(session, TYPING.effect(markOf(index), gives));
  }
}

async function nextLine(session: LineSession): ReturnType<LineReader['next']> {
  const { stderr, reader } = session;
  await stderr.write(TYPING.yourAnswer);
  const typed = await reader.next();
  if (typed.kind === 'interrupted') await stderr.write('\n');
  else if (typed.ignored > 0) await say(session, NOT_TAKEN.pasted(typed.line));
  return typed;
}

/** Sentences quote text typed now or in an earlier session, so they are escaped here. */
async function say({ stderr }: LineSession, sentence: string): Promise<void> {
  await stderr.write(`${wrapAnsi(seen(sentence, '?'), stderr.columns - MARGIN, { hard: true })}\n`);
}
