import type { TypedAnswer } from '../../core/model/partial-value.js';
import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import { LIST_KEYS, POSSIBLE } from '../../words/en/prompts/list.js';
import { askList } from './ask-list.js';
import { BACK, keysBack } from './list-lines.js';
import { NO_MARKS } from './list-marks.js';
import type { TerminalSession } from './terminal-session.js';

/** Asks which choices are possible; one is the answer, and all of them are no answer. */
export async function askPossible(
  session: TerminalSession,
  { head, ask, possible = [], previous = [], effect }: QuestionPrompt,
): Promise<
  | { readonly kind: 'value'; readonly typed: TypedAnswer }
  | { readonly kind: 'unknown' | 'back' }
  | Interruption
> {
  const values = possible.map(({ value }) => value);
  const typedFor = (marked: readonly string[]): string | readonly string[] =>
    marked.length === 1 ? marked.join() : values.filter((value) => marked.includes(value));
  const replied = await askList(session, {
    picks: 'several',
    head,
    ask: `${ask} ${POSSIBLE.ask}`,
    options: possible,
    extras: [],
    marked: Array.isArray(previous) ? { sure: previous, maybe: [] } : NO_MARKS,
    keys: keysBack(BACK),
    does: `${LIST_KEYS.mark}, ${LIST_KEYS.leave}`,
    effect: (marked) => {
      if (!Array.isArray(marked) || marked.length === 0) return undefined;
      return marked.length === values.length ? POSSIBLE.all : effect?.(typedFor(marked));
    },
  });
  if (replied.kind === 'interrupted') return replied;
  if (replied.kind !== 'marked') return { kind: 'back' };
  const { sure } = replied.marks;
  return sure.length === values.length ? { kind: 'unknown' } : { kind: 'value', typed: typedFor(sure) };
}
