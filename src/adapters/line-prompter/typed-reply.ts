import type { Choice, QuestionPrompt, QuestionReply } from '../../ports/prompter.js';
import { meaningOf, typeOrPass } from '../prompt-words.js';

/** What a typed line means at a question; a reason that is not there yet is asked for apart. */
export type TypedReply =
  | Exclude<QuestionReply, { readonly kind: 'interrupted' }>
  | { readonly kind: 'why-not-applicable' }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads the line that was typed at a question. */
export function typedReply(prompt: QuestionPrompt, line: string): TypedReply {
  const typed = line.trim();
  if (typed === '') return keptAnswer(prompt);
  const kind = meaningOf(typed);
  switch (kind) {
    case undefined:
      return valueReply(prompt, typed);
    case 'not-applicable':
      return { kind: 'why-not-applicable' };
    case 'back':
      return prompt.canGoBack ? { kind } : refused('This is the first question.');
    default:
      return { kind };
  }
}

/** The choice that a number stands for, counted from 1. */
export function numberedChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  return /^\d{1,4}$/.test(typed) ? choices[Number(typed) - 1] : undefined;
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

function valueReply(prompt: QuestionPrompt, typed: string): TypedReply {
  switch (prompt.answer) {
    case 'line':
      return checkedReply(prompt, typed);
    case 'one': {
      const choice = numberedChoice(prompt.choices, typed);
      if (choice !== undefined) return checkedReply(prompt, choice.value);
      return refused(`Type ${numbersOf(prompt.choices)}, not ${typed}.`);
    }
    case 'several':
      return severalReply(prompt, typed);
  }
}

function severalReply(prompt: QuestionPrompt, typed: string): TypedReply {
  if (typed === '0') return checkedReply(prompt, []);
  const words = typed.split(',').map((word) => word.trim());
  const wrong = words.find((word) => numberedChoice(prompt.choices, word) === undefined);
  if (wrong !== undefined) {
    const range = `numbers from 1 to ${prompt.choices.length} with commas between them`;
    return refused(`Type ${range}, or 0 for none of these, not ${wrong === '' ? typed : wrong}.`);
  }
  const chosen = words.flatMap((word) => numberedChoice(prompt.choices, word)?.value ?? []);
  return checkedReply(prompt, [...new Set(chosen)]);
}

function checkedReply({ refuse }: QuestionPrompt, typed: string | readonly string[]): TypedReply {
  const why = refuse(typed);
  return why === undefined ? { kind: 'value', typed } : refused(`${why.replace(/\.$/, '')}.`);
}

function refused(why: string): TypedReply {
  return { kind: 'refused', why };
}
