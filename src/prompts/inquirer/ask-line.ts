import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import { entryBeside, MEANINGS, typeOrPass } from '../../words/en/prompt-words.js';
import { meaningOf } from '../../words/en/typed-meaning.js';
import { lettered, WORDS } from '../../words/typed-words.js';
import { letteredChoice } from '../typed-choice.js';
import { askText, type LineAsk, placeOfHead } from './ask-text.js';
import type { NonAnswer } from './non-answers.js';
import { showGuidance } from './show-guidance.js';
import type { TerminalSession } from './terminal-session.js';

/** What the person typed at a question that is answered by typing. */
export type LineReply = { readonly kind: 'value'; readonly typed: string } | NonAnswer;

/** Asks a question that is answered by typing; a few words work like the extra choices of a list. */
export async function askLine(
  session: TerminalSession,
  prompt: QuestionPrompt,
): Promise<LineReply | Interruption> {
  const { guidance = '', ask, choices, canGoBack, previous, begun, passed, refuse } = prompt;
  const entry = entryBeside(choices, prompt.entry);
  const meant = (typed: string): string => letteredChoice(choices, typed)?.value ?? typed.trim();
  const line: LineAsk = {
    head: prompt.head + guidance,
    leaves: canGoBack,
    ask,
    notes: [
      ...choices.map(({ label }, at) => lettered(at, label)),
      ...(entry === undefined ? [] : [entry]),
      [MEANINGS.guidance, MEANINGS.evidence, ...(prompt.found ? [MEANINGS.found] : [])].join(', '),
      [MEANINGS.unknown, MEANINGS['not-applicable'], ...(canGoBack ? [MEANINGS.back] : [])].join(', '),
    ],
    ...(typeof previous === 'string' && {
      initial: choices.find(({ value }) => value === previous)?.label ?? previous,
    }),
    ...(passed !== undefined && { initial: WORDS[passed.kind] }),
    ...(begun !== undefined && { begun }),
    refuse: (typed) => {
      if (typed.trim() === '') return typeOrPass(entry);
      return wordOf(typed, prompt) ? undefined : refuse(meant(typed));
    },
  };
  const fitting = [line.head, guidance].find(
    (head) => placeOfHead(session, { ...line, head }) === 'together',
  );
  if (guidance !== '' && fitting === undefined) return showGuidance(session, { ask, guidance });
  const answered = await askText(session, guidance === '' ? line : { ...line, head: fitting ?? '' });
  if (answered.kind !== 'text') return answered;
  return wordOf(answered.text, prompt) ?? { kind: 'value', typed: meant(answered.text) };
}

function wordOf(
  typed: string,
  { found }: QuestionPrompt,
): Exclude<NonAnswer, { readonly kind: 'back' }> | undefined {
  const kind = meaningOf(typed);
  if (kind === 'found' && found === undefined) return undefined;
  return kind === undefined || kind === 'back' ? undefined : { kind };
}
