import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import type { Aside } from './asides.js';
import { askText } from './ask-text.js';
import type { Desk } from './desk.js';

/** What was typed at a question that takes a line. */
export type LineReply = { readonly kind: 'value'; readonly typed: string } | Aside;

/** The word that takes a person back. */
export const BACK = '<';

/** Asks a question that takes a line; a few words mean what the last lines of a list mean. */
export async function askLine(desk: Desk, prompt: QuestionPrompt): Promise<LineReply | Interruption> {
  const { head, ask, entry, canGoBack, previous, refuse } = prompt;
  const place = canGoBack ? 'with-back' : 'first';
  const back = canGoBack ? `, ${BACK} = previous question` : '';
  const answered = await askText(desk, {
    head,
    ask,
    notes: [
      ...(entry === undefined ? [] : [entry]),
      '? = help, + = source or note',
      `u = I could not find out, n/a = does not apply${back}`,
    ],
    ...(typeof previous === 'string' && { initial: previous }),
    refuse: (typed) => {
      if (typed.trim() === '') return `Type ${entry ?? 'some text'}, or u if you could not find out.`;
      return wordOf(typed, place) ? undefined : refuse(typed.trim());
    },
  });
  if (answered.kind === 'interrupted') return answered;
  return wordOf(answered.text, place) ?? { kind: 'value', typed: answered.text.trim() };
}

function wordOf(typed: string, place: 'with-back' | 'first'): Aside | undefined {
  switch (typed.trim().toLowerCase()) {
    case 'u':
      return { kind: 'unknown' };
    case 'n/a':
      return { kind: 'not-applicable' };
    case '?':
      return { kind: 'guidance' };
    case '+':
      return { kind: 'evidence' };
    case BACK:
      return place === 'with-back' ? { kind: 'back' } : undefined;
    default:
      return undefined;
  }
}
