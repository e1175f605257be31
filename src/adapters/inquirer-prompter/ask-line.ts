import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import { MEANINGS, meaningOf, typeOrPass, WORDS } from '../prompt-words.js';
import type { Aside } from './asides.js';
import { askText, type LineAsk, placeOfHead } from './ask-text.js';
import type { Desk } from './desk.js';
import { showGuidance } from './show-guidance.js';

/** What was typed at a question that takes a line. */
export type LineReply = { readonly kind: 'value'; readonly typed: string } | Aside;

/** Asks a question that takes a line; a few words mean what the last lines of a list mean. */
export async function askLine(desk: Desk, prompt: QuestionPrompt): Promise<LineReply | Interruption> {
  const { head, guidance = '', ask, entry, canGoBack, previous, passed, refuse } = prompt;
  const place = canGoBack ? 'with-back' : 'first';
  const line: LineAsk = {
    head: head + guidance,
    ask,
    notes: [
      ...(entry === undefined ? [] : [entry]),
      [MEANINGS.guidance, MEANINGS.evidence].join(', '),
      [MEANINGS.unknown, MEANINGS['not-applicable'], ...(canGoBack ? [MEANINGS.back] : [])].join(', '),
    ],
    ...(typeof previous === 'string' && { initial: previous }),
    ...(passed !== undefined && { initial: WORDS[passed.kind] }),
    refuse: (typed) => {
      if (typed.trim() === '') return typeOrPass(entry ?? 'some text');
      return wordOf(typed, place) ? undefined : refuse(typed.trim());
    },
  };
  if (guidance !== '' && placeOfHead(desk, line) === 'apart') return showGuidance(desk, { ask, guidance });
  const answered = await askText(desk, line);
  if (answered.kind === 'interrupted') return answered;
  return wordOf(answered.text, place) ?? { kind: 'value', typed: answered.text.trim() };
}

function wordOf(typed: string, place: 'with-back' | 'first'): Aside | undefined {
  const kind = meaningOf(typed);
  return kind === undefined || (kind === 'back' && place === 'first') ? undefined : { kind };
}
