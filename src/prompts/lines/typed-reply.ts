import { isNoneOfThese } from '../../core/model/none-of-these.js';
import type { TypedAnswer } from '../../core/model/partial-value.js';
import { inEnglish } from '../../core/model/typed-forms.js';
import type { Choice, QuestionPrompt, QuestionReply } from '../../ports/prompter.js';
import { entryBeside, typeOrPass } from '../../words/en/prompt-words.js';
import { NOT_TAKEN, numberFrom } from '../../words/en/prompts/lines.js';
import { OR_TYPED, TYPED_FORMS } from '../../words/en/typed-forms.js';
import { meaningOf } from '../../words/en/typed-meaning.js';
import { letteredChoice, typedChoice } from '../typed-choice.js';

/** What a typed line means at a question; a missing reason is asked for separately. */
export type TypedReply =
  | Exclude<QuestionReply, { readonly kind: 'interrupted' }>
  | { readonly kind: 'why-not-applicable' }
  | { readonly kind: 'any-of-all' }
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
    case 'found':
      return prompt.found ? { kind } : valueReply(prompt, typed, doubted);
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
  const what = answer === 'line' ? entryBeside(choices, entry) : numberFrom(choices.length);
  return refused(typeOrPass(what));
}

function valueReply(prompt: QuestionPrompt, typed: string, doubted: string | undefined): TypedReply {
  const { answer, choices } = prompt;
  if (answer === 'line') return checkedReply(prompt, letteredChoice(choices, typed)?.value ?? typed);
  if (answer === 'several') return severalReply(prompt, typed, doubted);
  const found = choiceTyped(choices, typed, doubted);
  if (found?.kind === 'choice') return checkedReply(prompt, found.choice.value);
  return found ?? oneOfReply(prompt, typed, doubted) ?? refused(NOT_TAKEN.notOne(choices.length, typed));
}

const OR = ['or', ...OR_TYPED].join('|');
// Not \b, by which the "or" of "Señor" is a word.
const ALTERNATIVES = new RegExp(`\\||(?<![\\p{L}\\p{N}_])(?:${OR})(?![\\p{L}\\p{N}_])`, 'iu');
const BETWEEN_ALTERNATIVES = new RegExp(`,|${ALTERNATIVES.source}`, 'iu');

/** Several choices of which one is true, such as `1 or 3`. */
function oneOfReply(
  prompt: QuestionPrompt,
  typed: string,
  doubted: string | undefined,
): TypedReply | undefined {
  const { choices, possible } = prompt;
  if (possible === undefined || !ALTERNATIVES.test(typed)) return undefined;
  const words = wordsOf(typed, BETWEEN_ALTERNATIVES).filter((word) => word !== '');
  const chosen = choicesTyped(choices, words, wordsOf(doubted, BETWEEN_ALTERNATIVES));
  if ('kind' in chosen) return chosen;
  if ('not' in chosen) return refused(NOT_TAKEN.notOne(choices.length, chosen.not));
  if (possible.every(({ value }) => chosen.includes(value))) return { kind: 'any-of-all' };
  const [only = '', ...others] = new Set(chosen);
  return checkedReply(prompt, others.length === 0 ? only : [only, ...others]);
}

function wordsOf(typed: string | undefined, between: RegExp): readonly string[] {
  return typed?.split(between).map((word) => word.trim()) ?? [];
}

/** The values of the choices that were typed, or the word that is none of them. */
function choicesTyped(
  choices: readonly Choice[],
  words: readonly string[],
  doubted: readonly string[],
): readonly string[] | Extract<TypedReply, { kind: 'refused' }> | { readonly not: string } {
  const chosen: string[] = [];
  for (const word of words) {
    const found = choiceTyped(
      choices,
      word,
      doubted.find((each) => each === word),
    );
    if (found?.kind === 'refused') return found;
    if (found === undefined) return { not: word };
    chosen.push(found.choice.value);
  }
  return chosen;
}

function severalReply(prompt: QuestionPrompt, typed: string, doubted: string | undefined): TypedReply {
  const { choices } = prompt;
  const english = inEnglish(TYPED_FORMS.multi, typed) ?? typed;
  if (typed === '0' || isNoneOfThese(choices, english)) return checkedReply(prompt, []);
  const words = wordsOf(typed, /,/);
  const isPerhaps = (word: string): boolean => word.endsWith('?') && typedChoice(choices, word) === undefined;
  const plain = words.map((word) => (isPerhaps(word) ? word.slice(0, -1).trimEnd() : word));
  const chosen = choicesTyped(choices, plain, wordsOf(doubted, /,/));
  if ('kind' in chosen) return chosen;
  if ('not' in chosen) return refused(NOT_TAKEN.notSeveral(choices.length, chosen.not || typed));
  const values = (has: (word: string) => boolean): readonly string[] => [
    ...new Set(chosen.filter((_, at) => has(words[at] ?? ''))),
  ];
  const sure = values((word) => !isPerhaps(word));
  const maybe = values(isPerhaps).filter((value) => !sure.includes(value));
  return checkedReply(prompt, maybe.length === 0 ? sure : { sure, maybe });
}

function checkedReply({ refuse }: QuestionPrompt, typed: TypedAnswer): TypedReply {
  const why = refuse(typed);
  return why === undefined ? { kind: 'value', typed } : refused(`${why.replace(/\.$/, '')}.`);
}

function refused(why: string): Extract<TypedReply, { kind: 'refused' }> {
  return { kind: 'refused', why };
}
