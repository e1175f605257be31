import type { Answer } from '../model/answer.js';
import type { TypedAnswer } from '../model/partial-value.js';
import type { Outcome } from '../model/problem.js';
import type { Question } from '../model/rubric.js';
import type { TypedLanguage } from '../model/typed-forms.js';
import { readKnown } from './read-answer.js';
import { strictForm } from './strict-form.js';
import { readInEnglish, typedInEnglish } from './typed-in-english.js';

const NOT_KNOWN = ['', 'unknown', 'u', '?'];

/** Reads what a person typed as the answer to a question, in a language: it may have more forms than in a file. */
export function readTyped(
  question: Question,
  typed: TypedAnswer,
  asOf: string,
  language?: TypedLanguage,
): Outcome<Answer> {
  if (typeof typed === 'string') {
    const english = language === undefined ? typed : typedInEnglish(question, typed, language);
    return readInEnglish(typed, english, (text) =>
      readKnown(question, strictForm(question, text, asOf), asOf),
    );
  }
  if ('sure' in typed) return readKnown(question, typed, asOf);
  return readKnown(question, question.type === 'multi' ? typed : { 'one-of': typed }, asOf);
}

/** Whether a text means that the answer is unknown; an option with that name takes precedence. */
export function isTypedUnknown(question: Question, text: string): boolean {
  if ('options' in question && question.options.some(({ value }) => value === text)) return false;
  return NOT_KNOWN.includes(text.toLowerCase());
}
