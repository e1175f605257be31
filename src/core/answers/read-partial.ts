import type { Answer } from '../model/answer.js';
import { isPresent } from '../model/describe.js';
import { numberDomain, numbersWithin } from '../model/domain.js';
import { EVIDENCE_KEYS } from '../model/evidence.js';
import type { NumberRange } from '../model/partial-value.js';
import { combined, failure, type Outcome, problem, problemsOf, success } from '../model/problem.js';
import type { NumberQuestion, OptionQuestion, Question } from '../model/rubric.js';
import { scalarText } from '../model/written-number.js';
import {
  COUNT_FORM,
  COUNT_KEYS,
  DATE_KEYS,
  FILE_FORMS,
  MARK_KEYS,
  PARTIAL_KEYS,
  RANGE_KEYS,
} from './half-known-forms.js';
import { prefixed, unknownKeys } from './map-problems.js';
import { countIn } from './percentage.js';
import { readDays } from './read-days.js';
import { readOption } from './read-options.js';
import { partial, reversed, single } from './read-outcomes.js';
import { numberBounds, readExactNumber } from './read-value.js';

type Raw = Readonly<Record<string, unknown>>;

/** Whether a map is a half-known value, and not an answer with evidence. */
export function isPartialMap(raw: Raw): boolean {
  return !Object.hasOwn(raw, 'value') && PARTIAL_KEYS.some((key) => Object.hasOwn(raw, key));
}

/** Checks a half-known value of a file; one that leaves a single value possible is that value. */
export function readPartial(question: Question, raw: Raw, asOf: string): Outcome<Answer> {
  switch (question.type) {
    case 'choice':
    case 'yes-no':
      return withKeys(question, raw, ['one-of'], () => readOneOf(question, raw['one-of']));
    case 'multi':
      return withKeys(question, raw, MARK_KEYS, () => readMarks(question, raw));
    case 'number':
      return COUNT_KEYS.some((key) => Object.hasOwn(raw, key))
        ? withKeys(question, raw, COUNT_KEYS, () => readCount(question, raw))
        : withKeys(question, raw, RANGE_KEYS, () => readRange(question, raw));
    case 'date':
      return withKeys(question, raw, DATE_KEYS, () => readDays(question, raw, asOf));
    case 'text':
      return noHalfKnown(question);
  }
}

function withKeys(
  question: Question,
  raw: Raw,
  keys: readonly string[],
  read: () => Outcome<Answer>,
): Outcome<Answer> {
  if (!keys.some((key) => isPresent(raw[key]))) return noHalfKnown(question);
  const beside = EVIDENCE_KEYS.find((key) => Object.hasOwn(raw, key));
  if (beside !== undefined) {
    return failure(problem('answers/set-beside-evidence', { question: question.id, key: beside }));
  }
  const others = unknownKeys(raw, keys);
  return others.length > 0 ? failure(...others) : read();
}

function noHalfKnown(question: Question): Outcome<never> {
  const { id, type } = question;
  const takesCounts = type === 'number' && question.sample !== undefined;
  const write = [...FILE_FORMS[type], ...(takesCounts ? [COUNT_FORM] : [])];
  return failure(problem('answers/no-half-known', { question: id, type, write }));
}

function readOneOf(question: OptionQuestion, raw: unknown): Outcome<Answer> {
  const values = readList(question, 'one-of', raw);
  if (!values.ok) return values;
  const [only, ...others] = values.value;
  if (only === undefined) return failure(problem('answers/empty-set', { question: question.id }));
  return others.length === 0 ? single(only) : partial({ 'one-of': values.value });
}

function readMarks(question: OptionQuestion, raw: Raw): Outcome<Answer> {
  const [sure, maybe] = [readList(question, 'sure', raw.sure), readList(question, 'maybe', raw.maybe)];
  if (!sure.ok || !maybe.ok) return failure(...problemsOf(sure), ...problemsOf(maybe));
  const open = maybe.value.filter((value) => !sure.value.includes(value));
  if (open.length > 0) return partial({ sure: sure.value, maybe: open });
  return sure.value.length > 0
    ? single(sure.value)
    : failure(problem('answers/empty-set', { question: question.id }));
}

/** In the rubric's order, each once. */
function readList(question: OptionQuestion, key: string, raw: unknown): Outcome<readonly string[]> {
  if (!isPresent(raw)) return success([]);
  if (!Array.isArray(raw)) return noHalfKnown(question);
  const read = prefixed(key, combined(raw.map((each: unknown) => readOption(question, each))));
  if (!read.ok) return read;
  return success(question.options.map(({ value }) => value).filter((value) => read.value.includes(value)));
}

function readRange(question: NumberQuestion, raw: Raw): Outcome<Answer> {
  const ends = combined(
    RANGE_KEYS.filter((key) => isPresent(raw[key])).map((key) => {
      const number = prefixed(key, readExactNumber(question, raw[key]));
      return number.ok ? success([key, number.value] as const) : number;
    }),
  );
  return ends.ok ? rangeOf(question, Object.fromEntries(ends.value)) : ends;
}

function rangeOf(question: NumberQuestion, range: NumberRange): Outcome<Answer> {
  const { 'at-least': low, 'at-most': high } = range;
  if (low !== undefined && high !== undefined && low > high) return reversed(question, low, high);
  const { min, max } = numbersWithin(question, range);
  const isOutside = [low, high].some((end) => end !== undefined && !isInside(question, end));
  if (!isOutside && min === max) return single(min);
  if (!isOutside && min < max) return partial(range);
  const found = [low, high].filter((end) => end !== undefined).join(' to ');
  const expected = numberBounds(question);
  return failure(problem('answers/out-of-range', { question: question.id, expected, found }));
}

function isInside(question: NumberQuestion, end: number): boolean {
  const { min, max } = numberDomain(question);
  return end >= min && end <= max;
}

function readCount(question: NumberQuestion, raw: Raw): Outcome<Answer> {
  const [hits, of] = [wholeNumber(raw.hits), wholeNumber(raw.of)];
  const found = `${scalarText(raw.hits) ?? 'nothing'} of ${scalarText(raw.of) ?? 'nothing'}`;
  if (question.sample === undefined)
    return failure(problem('answers/no-sample', { question: question.id, found }));
  if (hits === undefined || of === undefined || of === 0 || hits > of) {
    return failure(problem('answers/count', { question: question.id, found }));
  }
  return partial({ hits, of });
}

/** Checks a count that is written as text, such as `3 of 50`; undefined for any other text. */
export function readCountText(question: NumberQuestion, raw: unknown): Outcome<Answer> | undefined {
  const count = typeof raw === 'string' ? countIn(raw.trim()) : undefined;
  return count && readCount(question, count);
}

function wholeNumber(raw: unknown): number | undefined {
  const text = scalarText(raw) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
