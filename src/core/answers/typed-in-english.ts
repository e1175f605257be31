import { describe } from '../model/describe.js';
import { failure, type Outcome, type Problem, problem } from '../model/problem.js';
import type { Question } from '../model/rubric.js';
import { inEnglish, type TypedForms, type TypedLanguage } from '../model/typed-forms.js';

/** A number whose comma or point separates thousands in one language and decimals in another. */
const MAYBE_THOUSANDS = /^[+-]?[1-9]\d{0,2}[,.]\d{3}(?:\s*%)?$/;
/** One number with a comma, with its sign and that of a percentage. */
const DECIMAL_COMMA = /^([+-]?)(\d+),(\d+)(\s*%)?$/;

/** What was typed as an answer, as it is typed in English; text that is already so, or has no meaning, as it is. */
export function typedInEnglish(question: Question, typed: string, language: TypedLanguage): string {
  if ('options' in question && question.options.some(({ value }) => value === typed.trim())) return typed;
  return inEnglish(language.any, typed) ?? ownForm(question, typed, language) ?? typed;
}

/** The day of evidence, likewise. */
export function dayInEnglish(typed: string, { date }: Pick<TypedLanguage, 'date'>): string {
  return datesInEnglish(date, typed) ?? typed;
}

/** Reads typed text by its English form; a problem that quotes this form quotes what was typed instead. */
export function readInEnglish<T>(
  typed: string,
  english: string,
  read: (text: string) => Outcome<T>,
): Outcome<T> {
  const found = read(english);
  if (found.ok || english === typed) return found;
  return failure(...found.problems.map((each) => quoting(typed, each)));
}

function quoting(typed: string, each: Problem): Problem {
  const found = describe(typed);
  switch (each.code) {
    case 'answers/type':
      return problem(each.code, { ...each.args, found }, each.where);
    case 'schema/type':
      return problem(each.code, { ...each.args, found }, each.where);
    default:
      return each;
  }
}

function ownForm(question: Question, typed: string, language: TypedLanguage): string | undefined {
  switch (question.type) {
    case 'yes-no':
    case 'multi':
      return inEnglish(language[question.type], typed);
    case 'number':
      return inEnglish(language.number, typed, (part) => plainNumber(part, language.decimal));
    case 'date':
      return datesInEnglish(language.date, typed);
    default:
      return undefined;
  }
}

function datesInEnglish(forms: TypedForms, typed: string): string | undefined {
  return inEnglish(forms, typed, (part) => (/^\d[^ ]*$/.test(part) ? part : undefined));
}

function plainNumber(part: string, decimal: TypedLanguage['decimal']): string | undefined {
  if (decimal === 'comma' && MAYBE_THOUSANDS.test(part)) return undefined;
  if (/^[+-]?[\d.]*\d\s*%?$/.test(part)) return part;
  const [, sign = '', whole = '', digits, percent = ''] = DECIMAL_COMMA.exec(part) ?? [];
  return decimal === 'point' || digits === undefined ? undefined : `${sign}${whole}.${digits}${percent}`;
}
