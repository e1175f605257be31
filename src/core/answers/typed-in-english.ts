import type { Question } from '../model/rubric.js';
import { inEnglish, type TypedForms, type TypedLanguage } from '../model/typed-forms.js';

/** One number with a comma that cannot separate thousands, with its sign and that of a percentage. */
const DECIMAL_COMMA = /^([+-]?)(\d+),(\d+)(\s*%)?$/;

/** What was typed as an answer, as it is typed in English; text that is already so, or has no meaning, as it is. */
export function typedInEnglish(question: Question, typed: string, language: TypedLanguage): string {
  if ('options' in question && question.options.some(({ value }) => value === typed.trim())) return typed;
  return inEnglish(language.any, typed) ?? ownForm(question, typed, language) ?? typed;
}

/** A day of evidence, likewise. */
export function dayInEnglish(typed: string, { date }: Pick<TypedLanguage, 'date'>): string {
  return datesInEnglish(date, typed) ?? typed;
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
  if (/^[+-]?[\d.]*\d\s*%?$/.test(part)) return part;
  if (decimal === 'point') return undefined;
  const [, sign = '', whole = '', digits = '', percent = ''] = DECIMAL_COMMA.exec(part) ?? [];
  // With three digits behind it, and one before that is not 0, it may as well be a comma of thousands in English.
  const isThousands = digits.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return digits === '' || isThousands ? undefined : `${sign}${whole}.${digits}${percent}`;
}
