import type { AnswerValue } from '../model/answer.js';
import { isoDay, parseIsoDay } from '../model/calendar.js';
import { isOnGrid, isPercentage, numberDomain } from '../model/domain.js';
import type { Expectation } from '../model/expectation.js';
import { failure, type Outcome, problem, success } from '../model/problem.js';
import type { DateQuestion, NumberQuestion, Question } from '../model/rubric.js';
import { scalarText, WrittenNumber } from '../model/written-number.js';
import { countIn, plainPercentage } from './percentage.js';
import { readOption, readOptions } from './read-options.js';
import { wrongType } from './read-outcomes.js';
import { dateReadings, isNoDay, strictDate } from './typed-date.js';

const DECIMAL = /^[+-]?\d{1,30}(\.\d{1,30})?$/;
/** Three digits behind a comma may as well be thousands. */
const DECIMAL_COMMA = /^[+-]?\d{1,30},\d{1,2}$/;
const EXACT = { id: 'exact-number', most: Number.MAX_SAFE_INTEGER } as const;

/** Checks a plain value (from JSON, YAML or a prompt) as the answer to a question and returns its stored form. */
export function readValue(question: Question, raw: unknown, asOf: string): Outcome<AnswerValue> {
  switch (question.type) {
    case 'choice':
      return readOption(question, raw);
    case 'yes-no':
      return readOption(question, raw);
    case 'multi':
      return readOptions(question, raw);
    case 'number':
      return readNumber(question, raw);
    case 'date':
      return readDate(question, raw, asOf);
    case 'text':
      return readText(question, raw);
  }
}

/** Checks a number that doubles count exactly, whether or not the question accepts it. */
export function readExactNumber(question: NumberQuestion, raw: unknown): Outcome<number> {
  const value = numberIn(raw);
  if (!Number.isFinite(value)) return wrongType(question, plainNumber(question, raw), raw);
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? wrongType(question, EXACT, raw) : success(value + 0);
}

function readNumber(question: NumberQuestion, raw: unknown): Outcome<number> {
  const read = readExactNumber(question, raw);
  if (!read.ok || isPossible(question, read.value)) return read;
  const { value } = read;
  const found = String(value);
  return failure(
    problem('answers/out-of-range', { question: question.id, expected: numberBounds(question), found }),
  );
}

function numberIn(raw: unknown): number {
  if (raw instanceof WrittenNumber) return raw.value;
  if (typeof raw === 'string') return DECIMAL.test(raw) ? Number(raw) : Number.NaN;
  return typeof raw === 'number' ? raw : Number.NaN;
}

function plainNumber(question: NumberQuestion, raw: unknown): Expectation {
  const { unit = '' } = question;
  const text = typeof raw === 'string' ? raw : '';
  const share = isPercentage(question) ? shareWritten(question, text) : undefined;
  if (share !== undefined) return { id: 'plain-number', write: share };
  const behind = text.endsWith('%') ? '%' : text.endsWith(unit) ? unit : '';
  const bare = text.slice(0, text.length - behind.length).trimEnd();
  const pointed = DECIMAL_COMMA.test(bare) ? bare.replace(',', '.') : bare;
  if (DECIMAL.test(pointed)) {
    return isPossible(question, Number(pointed))
      ? { id: 'plain-number', write: pointed }
      : numberBounds(question);
  }
  return { id: 'plain-number', ...(unit !== '' && { unit }) };
}

/** What a quotient such as `294 of 300` comes to, as a file takes it; undefined for any other text. */
function shareWritten(question: NumberQuestion, text: string): string | undefined {
  if (countIn(text.trim()) === undefined) return undefined;
  const short = String(Number(Number(plainPercentage(question, text.trim())).toPrecision(4)));
  return DECIMAL.test(short) ? short : undefined;
}

function isPossible(question: NumberQuestion, value: number): boolean {
  const { min, max, grid } = numberDomain(question);
  if (value < min || value > max) return false;
  return grid === undefined || isOnGrid(value, grid);
}

/** The numbers that a question accepts. */
export function numberBounds({ min, max, step }: NumberQuestion): Expectation {
  return {
    id: 'number-within',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && { step }),
  };
}

function readDate(question: DateQuestion, raw: unknown, asOf: string): Outcome<string> {
  const text = typeof raw === 'string' ? raw : '';
  const day = parseIsoDay(text);
  if (day === undefined) return wrongType(question, expectedDate(text), raw);
  const date = isoDay(day);
  if (date <= asOf) return success(date);
  return failure(problem('answers/future-date', { question: question.id, found: text, asOf }));
}

/** The dates that a question accepts, with the readings of an ambiguous one. */
export function expectedDate(text: string): Expectation {
  const readings = dateReadings(text);
  const strict = strictDate(text, text);
  return {
    id: 'day',
    readings: readings.length > 1 ? readings : strict === text ? [] : [strict],
    ...(isNoDay(text) && { isReal: false as const }),
  };
}

function readText(question: Question, raw: unknown): Outcome<string> {
  const text = scalarText(raw) ?? '';
  return text.trim() === '' ? wrongType(question, { id: 'some-text' }, raw) : success(text);
}
