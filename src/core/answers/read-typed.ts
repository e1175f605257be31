import type { AnswerValue } from '../model/answer.js';
import { neighboursOnGrid, numberDomain } from '../model/domain.js';
import type { Outcome } from '../model/problem.js';
import type { NumberQuestion, Question } from '../model/rubric.js';
import { readValue } from './read-value.js';
import { strictDate } from './typed-date.js';

const PERCENT = ['percent', '%'];
const WITH_SIGN = /^(\S+?)\s*(?:%|percent)$/i;
const COUNT = /^(\d{1,15})\s*(?:of|out of|\/)\s*(\d{1,15})$/i;
const NOT_KNOWN = ['', 'unknown', 'u', '?'];

/** Reads what a person typed as the answer to a question: it may have more forms than in a file. */
export function readTyped(
  question: Question,
  typed: string | readonly string[],
  asOf: string,
): Outcome<AnswerValue> {
  return readValue(question, typeof typed === 'string' ? strictForm(question, typed, asOf) : typed, asOf);
}

/** Typed text in the form that files require; anything else is left for the error message. */
export function strictForm(question: Question, typed: string, asOf: string): string {
  const text = typed.trim();
  if (question.type === 'date') return strictDate(text, asOf);
  return question.type === 'number' && PERCENT.includes(question.unit ?? '')
    ? strictPercentage(question, text)
    : text;
}

/** Whether a text means that the answer is unknown; an option with that name takes precedence. */
export function isTypedUnknown(question: Question, text: string): boolean {
  if ('options' in question && question.options.some(({ value }) => value === text)) return false;
  return NOT_KNOWN.includes(text.toLowerCase());
}

function strictPercentage(question: NumberQuestion, text: string): string {
  const [, hits, of] = COUNT.exec(text) ?? [];
  if (hits === undefined) return WITH_SIGN.exec(text)?.[1] ?? text;
  const [part, whole] = [Number(hits), Number(of)];
  if (part > whole || whole === 0) return text;
  const share = (part * 100) / whole;
  const near = [...neighboursOnGrid(share, numberDomain(question))];
  // Of two equally near values the lower one; a very small share is written without an exponent.
  const [nearest = share] = near.sort((a, b) => Math.abs(a - share) - Math.abs(b - share));
  return Number.isInteger(nearest) ? String(nearest) : nearest.toFixed(20);
}
