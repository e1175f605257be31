import type { Choice, QuestionPrompt, QuestionReply } from '../../ports/prompter.js';
import { meaningOf, typeOrPass } from '../../words/en/prompt-words.js';
import { NOT_TAKEN, numberFrom } from '../../words/en/prompts/lines.js';
import { typedChoice } from '../typed-choice.js';

/** What a typed line means at a question; a missing reason is asked for separately. */
export type TypedReply =
  | Exclude<QuestionReply, { readonly kind: 'interrupted' }>
  | { readonly kind: 'why-not-applicable' }
  | { readonly kind: 'refused'; readonly why: string };

/** Interprets a line typed at a question; text that was ambiguous (`doubted`), typed again, means the line numbers. */
export function typedReply(prompt: QuestionPrompt, line: string, doubted?: string): TypedReply {
  const typed = line.trim();
  if (typed === '') return keptAnswer(prompt);
  const own = prompt.choices.some(({ value }) => value.toLowerCase() === typed.toLowerCase());
  const kind = own ? undefined : meaningOf(typed);
  switch (kind) {
    case undefined:
      return valueReply(prompt, typed, doubted);
    case 'not-applicable':
      return { kind: 'why-not-applicable' };
    case 'back':
      return prompt.canGoBack ? { kind } : refused(NOT_TAKEN.firstQuestion);
    default:
      return { kind };
  }
}

/** The choice that was typed, or why it is ambiguous. */
export function choiceTyped(
  choices: readonly Choice[],
  typed: string,
  doubted: string | undefined,
):
  | { readonly kind: 'choice'; readonly choice: Choice }
  | Extract<TypedReply, { kind: 'refused' }>
  | undefined {
  const found = typedChoice(choices, typed);
  if (found?.kind !== 'either') return found && { kind: 'choice', choice: found.choice };
  const { placed, named } = found;
  if (doubted === typed) return { kind: 'choice', choice: placed };
  return refused(NOT_TAKEN.ambiguous(typed, placed.label, named.label));
}

/** Enter alone keeps the previous answer. */
function keptAnswer({ previous, passed, answer, choices, entry }: QuestionPrompt): TypedReply {
  if (passed !== undefined) return passed;
  if (previous !== undefined) return { kind: 'value', typed: previous };
  const what = answer === 'line' ? entry : numberFrom(choices.length);
  return refused(typeOrPass(what));
}

function valueReply(prompt: QuestionPrompt, typed: string, doubted: string | undefined): TypedReply {
  const { answer, choices } = prompt;
  if (answer === 'line') return checkedReply(prompt, typed);
  if (answer === 'several') return severalReply(prompt, typed, doubted);
  const found = choiceTyped(choices, typed, doubted);
  if (found?.kind === 'choice') return checkedReply(prompt, found.choice.value);
  return found ?? refused(NOT_TAKEN.notOne(choices.length, typed));
}

function severalReply(prompt: QuestionPrompt, typed: string, doubted: string | undefined): TypedReply {
  const { choices } = prompt;
  if (typed === '0') return checkedReply(prompt, []);
  const before = doubted?.split(',').map((word) => word.trim()) ?? [];
  const chosen: string[] = [];
  for (const word of typed.split(',').map((each) => each.trim())) {
    const found = choiceTyped(
      choices,
      word,
      before.find((each) => each === word),
    );
    if (found?.kind === 'refused') return found;
    if (found === undefined) {
      return refused(NOT_TAKEN.notSeveral(choices.length, word === '' ? typed : word));
    }
    chosen.push(found.choice.value);
  }
  return checkedReply(prompt, [...new Set(chosen)]);
}

function checkedReply({ refuse }: QuestionPrompt, typed: string | readonly string[]): TypedReply {
  const why = refuse(typed);
  return why === undefined ? { kind: 'value', typed } : refused(`${why.replace(/\.$/, '')}.`);
}

function refused(why: string): Extract<TypedReply, { kind: 'refused' }> {
  return { kind: 'refused', why };
}
