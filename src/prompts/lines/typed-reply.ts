import type { Choice, QuestionPrompt, QuestionReply } from '../../ports/prompter.js';
import { meaningOf, typeOrPass } from '../../words/en/prompt-words.js';
import { typedChoice } from '../typed-choice.js';

/** What a typed line means at a question; a reason that is not there yet is asked for apart. */
export type TypedReply =
  | Exclude<QuestionReply, { readonly kind: 'interrupted' }>
  | { readonly kind: 'why-not-applicable' }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads the line that was typed at a question; what was `doubted` and is typed once more means the places of lines. */
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
      return prompt.canGoBack ? { kind } : refused('This is the first question.');
    default:
      return { kind };
  }
}

/** The choice that was typed, or why it cannot be told which. */
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
  const line = `${typed} is the line "${placed.label}", and another line says "${named.label}".`;
  return {
    kind: 'refused',
    why: `${line} Type ${typed} again for "${placed.label}", or type: ${named.label}`,
  };
}

/** Says which numbers can be typed. */
export function numbersOf(choices: readonly Choice[]): string {
  return `a number from 1 to ${choices.length}`;
}

/** Enter alone keeps the answer that was given before. */
function keptAnswer({ previous, passed, answer, choices, entry }: QuestionPrompt): TypedReply {
  if (passed !== undefined) return passed;
  if (previous !== undefined) return { kind: 'value', typed: previous };
  const what = answer === 'line' ? (entry ?? 'some text') : numbersOf(choices);
  return refused(typeOrPass(what));
}

function valueReply(prompt: QuestionPrompt, typed: string, doubted: string | undefined): TypedReply {
  const { answer, choices } = prompt;
  if (answer === 'line') return checkedReply(prompt, typed);
  if (answer === 'several') return severalReply(prompt, typed, doubted);
  const found = choiceTyped(choices, typed, doubted);
  if (found?.kind === 'choice') return checkedReply(prompt, found.choice.value);
  return found ?? refused(`Type ${numbersOf(choices)}, not ${typed}.`);
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
      const range = `numbers from 1 to ${choices.length} with commas between them`;
      return refused(`Type ${range}, or 0 for none of these, not ${word === '' ? typed : word}.`);
    }
    chosen.push(found.choice.value);
  }
  return checkedReply(prompt, [...new Set(chosen)]);
}

function checkedReply({ refuse }: QuestionPrompt, typed: string | readonly string[]): TypedReply {
  const why = refuse(typed);
  return why === undefined ? { kind: 'value', typed } : refused(`${why.replace(/\.$/, '')}.`);
}

function refused(why: string): TypedReply {
  return { kind: 'refused', why };
}
