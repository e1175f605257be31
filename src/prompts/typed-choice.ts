import { inEnglish } from '../core/model/typed-forms.js';
import type { Choice } from '../ports/prompter.js';
import { LABEL_NUMBERS, TYPED_FORMS } from '../words/en/typed-forms.js';
import { letterOf } from '../words/typed-words.js';

/** What was typed at a list: one of its lines, or a number that is both one line's number and another's text. */
export type TypedChoice =
  | { readonly kind: 'line'; readonly choice: Choice }
  | { readonly kind: 'either'; readonly placed: Choice; readonly named: Choice };

const NUMBERS = 'none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
// In front of other words "una" is an article, and "once" begins English labels, which are shown in Spanish too.
const NUMBER = ['\\d{1,4}', ...NUMBERS, ...LABEL_NUMBERS.numbers.slice(2, 11)].join('|');
const BEFORE = [
  'about|at least|at most|up to|more than|less than|fewer than|over|under|exactly|only',
  ...LABEL_NUMBERS.before,
].join('|');
const BETWEEN = ['or', 'to', 'and', ...LABEL_NUMBERS.between].map((word) => ` ${word} `).join('|');
const LEADING = new RegExp(
  `^(?:(?:${BEFORE}) )?(${NUMBER})(?:(?:${BETWEEN}|[-\u2013/])(${NUMBER}))?(?![\\p{L}\\p{N}.,%])`,
  'iu',
);

/** Finds the line meant by its text or by its number, counted from 1. */
export function typedChoice(choices: readonly Choice[], typed: string): TypedChoice | undefined {
  const text = folded(typed);
  const own = choices.find(({ value, label }) => [value, label].some((each) => folded(each) === text));
  const yesOrNo = inEnglish(TYPED_FORMS['yes-no'], typed);
  const meant = own ?? choices.find(({ value }) => value === yesOrNo);
  if (meant !== undefined) return { kind: 'line', choice: meant };
  if (!/^\d{1,4}$/.test(text)) return onlyLine(choices.filter(({ label }) => beginsWith(label, text)));
  const placed = choices[Number(text) - 1];
  const named = choices.filter(({ label }) => leadingNumbers(label).includes(Number(text)));
  if (placed === undefined) return onlyLine(named);
  const [other] = named;
  if (other === undefined || named.includes(placed)) return { kind: 'line', choice: placed };
  return { kind: 'either', placed, named: other };
}

/** Finds the choice beside a typed line: by its letter, its value or its label. */
export function letteredChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  const text = folded(typed);
  return choices.find(({ value, label }, at) =>
    [letterOf(at), value, label].some((each) => each !== '' && folded(each) === text),
  );
}

function onlyLine([choice, ...others]: readonly Choice[]): TypedChoice | undefined {
  return choice === undefined || others.length > 0 ? undefined : { kind: 'line', choice };
}

function beginsWith(label: string, text: string): boolean {
  return (
    text !== '' && folded(label).startsWith(text) && !/^[\p{L}\p{N}]/u.test(folded(label).slice(text.length))
  );
}

/** The numbers, as digits or words, at the beginning of a label. */
function leadingNumbers(label: string): readonly number[] {
  const whole = LABEL_NUMBERS.numbers.indexOf(folded(label));
  if (whole >= 0) return [whole];
  const found = LEADING.exec(label)?.slice(1) ?? [];
  return found.flatMap((each) => (each === undefined ? [] : [numberOf(each.toLowerCase())]));
}

function numberOf(text: string): number {
  const known = [NUMBERS, LABEL_NUMBERS.numbers].find((words) => words.includes(text));
  return known === undefined ? Number(text) : known.indexOf(text);
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
