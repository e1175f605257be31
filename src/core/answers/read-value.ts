import type { AnswerValue } from '../model/answer.js';
import { isoDay, parseIsoDay } from '../model/calendar.js';
import { describe } from '../model/describe.js';
import { isOnGrid, numberDomain } from '../model/domain.js';
import type { Expectation } from '../model/expectation.js';
import { combined, failure, type Outcome, problem, success } from '../model/problem.js';
import type { DateQuestion, NumberQuestion, OptionQuestion, Question } from '../model/rubric.js';
import { scalarText, WrittenNumber } from '../model/written-number.js';
import { dateReadings, isNoDay } from './typed-date.js';

const DECIMAL = /^[+-]?\d{1,30}(\.\d{1,30})?$/;
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

function yesNoText(raw: unknown): unknown {
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  if (typeof raw !== 'string') return raw;
  const text = raw.toLowerCase();
  return text === 'true' ? 'yes' : text === 'false' ? 'no' : text;
}

/** Checks one option of a question, by its value. */
export function readOption(question: OptionQuestion, raw: unknown): Outcome<string> {
  const text = scalarText(question.type === 'yes-no' ? yesNoText(raw) : raw);
  if (text === undefined) return wrongType(question, oneOption(question, raw), raw);
  if (question.options.some((option) => option.value === text)) return success(text);
  const labelled = question.options.find(({ label }) => isSameText(label, text));
  const known = (labelled === undefined ? question.options : [labelled]).map((option) => option.value);
  return failure(problem('answers/unknown-value', { question: question.id, found: text, known }));
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function readOptions(question: OptionQuestion, raw: unknown): Outcome<readonly string[]> {
  if (!Array.isArray(raw)) return wrongType(question, listOfOptions(question, raw), raw);
  const read = combined(raw.map((each: unknown) => readOption(question, each)));
  if (!read.ok) return read;
  const chosen = new Set(read.value);
  // In the rubric's order, so that the same choice is the same answer in any order.
  return success(question.options.map((option) => option.value).filter((value) => chosen.has(value)));
}

/** A list with one option in it means that option. */
function oneOption({ options }: OptionQuestion, raw: unknown): Expectation {
  const [only, ...others] = Array.isArray(raw) ? raw.map(scalarText) : [];
  const isMeant = others.length === 0 && options.some(({ value }) => value === only);
  return { id: 'one-option', ...(isMeant && only !== undefined && { write: only }) };
}

/** Options in one text mean the list of them; otherwise the first one is the example. */
function listOfOptions({ options }: OptionQuestion, raw: unknown): Expectation {
  const named = (scalarText(raw) ?? '').split(/[,;]/).map((each) => each.trim());
  const areOptions = named.every((each) => options.some(({ value }) => value === each));
  const meant = areOptions ? named : options.slice(0, 1).map(({ value }) => value);
  return { id: 'list-of-options', write: `[${meant.join(', ')}]` };
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

function plainNumber({ unit = '' }: NumberQuestion, raw: unknown): Expectation {
  const text = typeof raw === 'string' ? raw : '';
  const behind = text.endsWith('%') ? '%' : text.endsWith(unit) ? unit : '';
  const bare = text.slice(0, text.length - behind.length).trimEnd();
  if (DECIMAL.test(bare)) return { id: 'plain-number', write: bare };
  return { id: 'plain-number', ...(unit !== '' && { unit }) };
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
  return {
    id: 'day',
    readings: readings.length > 1 ? readings : [],
    ...(isNoDay(text) && { isReal: false as const }),
  };
}

function readText(question: Question, raw: unknown): Outcome<string> {
  const text = scalarText(raw) ?? '';
  return text.trim() === '' ? wrongType(question, { id: 'some-text' }, raw) : success(text);
}

function wrongType(question: Question, expected: Expectation, raw: unknown): Outcome<never> {
  return failure(problem('answers/type', { question: question.id, expected, found: describe(raw) }));
}
