import type { Choice, QuestionPrompt } from '../../ports/prompter.js';
import { NONE_OF_THESE } from '../../words/en/answer-words.js';
import { EXTRA_LINES } from '../../words/en/prompts/list.js';
import { meaningOf, UNKNOWN_IN_FULL } from '../../words/en/typed-meaning.js';
import { WORDS } from '../../words/typed-words.js';
import { typedChoice } from '../typed-choice.js';
import type { ListLine, Position } from './list-prompt.js';
import type { NonAnswer } from './non-answers.js';
import type { TerminalSession } from './terminal-session.js';

// No option value contains a colon.
/** Goes back. */
export const BACK = ':back';
/** Marks several options as possible. */
export const ONE_OF = ':one-of';
const NONE = ':none';

/** The lines of a question besides its own options. */
export function extraChoices(
  { answer, possible, canGoBack }: QuestionPrompt,
  { theme }: TerminalSession,
): readonly Choice[] {
  return [
    ...(answer === 'several' ? [{ value: NONE, label: NONE_OF_THESE }] : []),
    ...(possible === undefined ? [] : [{ value: ONE_OF, label: EXTRA_LINES['one-of'] }]),
    { value: ':unknown', label: EXTRA_LINES.unknown },
    { value: ':not-applicable', label: EXTRA_LINES['not-applicable'] },
    ...(canGoBack ? [{ value: BACK, label: theme.signs.back }] : []),
  ];
}

/** The extra choice that corresponds to the earlier answer, if it was one. */
export function extraChoiceFor({ answer, previous, passed }: QuestionPrompt): string | undefined {
  if (passed !== undefined) return `:${passed.kind}`;
  if (answer === 'one') return typeof previous === 'object' ? ONE_OF : undefined;
  return Array.isArray(previous) && previous.length === 0 ? NONE : undefined;
}

/** The keys of a list besides moving and choosing. */
export function listKeys({ canGoBack, found }: QuestionPrompt): Readonly<Record<string, string>> {
  return {
    [WORDS.guidance]: ':guidance',
    [WORDS.evidence]: ':evidence',
    ...(found && { [WORDS.found]: ':found' }),
    ...(canGoBack && keysBack(BACK)),
  };
}

/** The keys that go back, in every list. */
export function keysBack(means: string): Readonly<Record<string, string>> {
  return { left: means, escape: means, [WORDS.back]: means };
}

/** The line that typed text refers to: by its value, a word for an extra choice, its number, or its beginning. */
export function lineMeant(
  options: readonly Choice[],
  extras: readonly Choice[],
  typed: string,
): string | undefined {
  const text = typed.toLowerCase();
  const isOwn = options.some(({ value, label }) =>
    [value, label].some((each) => each.toLowerCase() === text),
  );
  const word = isOwn ? undefined : meaningOf(typed);
  const lines = [...options, ...extras];
  const found = word === undefined ? typedChoice(options, typed) : undefined;
  const values = [
    word && `:${word}`,
    found?.kind === 'either' ? found.named.value : found?.choice.value,
    lines.find(({ label }) => label.toLowerCase().startsWith(text))?.value,
    UNKNOWN_IN_FULL.some((each) => each.startsWith(text)) ? ':unknown' : undefined,
    WORDS['not-applicable'].startsWith(text) ? ':not-applicable' : undefined,
  ];
  return values.find((value) => lines.some((line) => line.value === value));
}

/** The reply of a line or key that is not an answer; a request says where the list was left. */
export function nonAnswerOf(means: string, { at, pointed }: Position = {}): NonAnswer | undefined {
  const position = { ...(at !== undefined && { at }), ...(pointed !== undefined && { pointed }) };
  switch (means) {
    case ':unknown':
      return { kind: 'unknown' };
    case ':not-applicable':
      return { kind: 'not-applicable' };
    case ONE_OF:
      return { kind: 'one-of' };
    case BACK:
      return { kind: 'back' };
    case ':guidance':
      return { kind: 'guidance', ...position };
    case ':evidence':
      return { kind: 'evidence', ...position };
    case ':found':
      return { kind: 'found', ...position };
    default:
      return undefined;
  }
}

/** The lines of a list: its options, then the extra choices. */
export function listLines({
  options,
  extras,
}: {
  readonly options: readonly Choice[];
  readonly extras: readonly Choice[];
}): readonly ListLine[] {
  return [
    ...options.map(({ value }): ListLine => ({ kind: 'option', value })),
    ...extras.map(({ value }): ListLine => ({ kind: 'extra', value })),
  ];
}
