import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import { askText } from './ask-text.js';
import type { Desk } from './desk.js';

/** What was typed at a question that takes a line. */
export type LineReply = { readonly kind: 'value'; readonly typed: string } | Aside;

/** What a person can say to any question instead of answering it. */
export type Aside =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'back' };

/** Asks a question that takes a line; a few words mean what the last lines of a list mean. */
export async function askLine(desk: Desk, prompt: QuestionPrompt): Promise<LineReply | Interruption> {
  const { canGoBack, previous, refuse } = prompt;
  const answered = await askText(desk, {
    ask: prompt.ask,
    ...(typeof previous === 'string' && { initial: previous }),
    refuse: (typed) => (wordOf(typed, canGoBack ? 'with-back' : 'first') ? undefined : refuse(typed.trim())),
  });
  if (answered.kind === 'interrupted') return answered;
  const word = wordOf(answered.text, canGoBack ? 'with-back' : 'first');
  return word ?? { kind: 'value', typed: answered.text.trim() };
}

function wordOf(typed: string, place: 'with-back' | 'first'): Aside | undefined {
  switch (typed.trim().toLowerCase()) {
    case 'u':
      return { kind: 'unknown' };
    case 'n/a':
      return { kind: 'not-applicable' };
    case '<':
      return place === 'with-back' ? { kind: 'back' } : undefined;
    default:
      return undefined;
  }
}
