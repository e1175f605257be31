import type { Answer } from '../model/answer.js';
import { daysSpanned } from '../model/calendar.js';
import { describe, isPresent } from '../model/describe.js';
import { numbersWithin } from '../model/domain.js';
import type { NumberRange, PartialValue } from '../model/partial-value.js';
import { combined, failure, type Outcome, type Problem, problem, success } from '../model/problem.js';
import type { DateQuestion, NumberQuestion, OptionQuestion, Question } from '../model/rubric.js';
import { scalarText } from '../model/written-number.js';
import { prefixed, unknownKeys } from './map-problems.js';
import { expectedDate, numberBounds, readExactNumber, readOption } from './read-value.js';

type Raw = Readonly<Record<string, unknown>>;

/** What each type of question takes as a half-known value. */
const FORMS = {
  choice: ['{one-of: [a, b]}'],
  'yes-no': ['{one-of: [yes, no]}'],
  multi: ['{sure: [a], maybe: [b, c]}'],
  number: ['{at-least: 120, at-most: 200}', '{hits: 3, of: 50}'],
  date: ['{from: 2024-01, to: 2025-06}'],
  text: [],
} as const satisfies Readonly<Record<Question['type'], readonly string[]>>;

const RANGE_KEYS = ['at-least', 'at-most'];
const COUNT_KEYS = ['hits', 'of'];
const DATE_KEYS = ['from', 'to'];
const MARK_KEYS = ['sure', 'maybe'];
/** The keys of half-known values. */
export const PARTIAL_KEYS = ['one-of', ...RANGE_KEYS, ...COUNT_KEYS, ...DATE_KEYS, ...MARK_KEYS];

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
  const others = unknownKeys(raw, keys);
  return others.length > 0 ? failure(...others) : read();
}

function noHalfKnown({ id, type }: Question): Outcome<never> {
  return failure(problem('answers/no-half-known', { question: id, type, write: FORMS[type] }));
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
  if (!Array.isArray(raw)) {
    const expected = { id: 'list-of-options', write: `[${scalarText(raw) ?? 'a, b'}]` } as const;
    return failure(problem('answers/type', { question: question.id, expected, found: describe(raw) }));
  }
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
  if (min === max) return single(min);
  if (min < max) return partial(range);
  const found = [low, high].filter((end) => end !== undefined).join(' to ');
  const expected = numberBounds(question);
  return failure(problem('answers/out-of-range', { question: question.id, expected, found }));
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

const COUNT = /^(\d{1,15})\s*(?:of|out of|\/)\s*(\d{1,15})$/i;

/** Checks a count that is written as text, such as `3 of 50`; undefined for any other text. */
export function readCountText(question: NumberQuestion, raw: unknown): Outcome<Answer> | undefined {
  const [, hits, of] = (typeof raw === 'string' && COUNT.exec(raw.trim())) || [];
  return hits === undefined ? undefined : readCount(question, { hits: Number(hits), of: Number(of) });
}

function wholeNumber(raw: unknown): number | undefined {
  const text = scalarText(raw) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Checks a month or a year as the days that it spans; undefined for any other text. */
export function readSpan(question: DateQuestion, raw: unknown, asOf: string): Outcome<Answer> | undefined {
  const span = daysSpanned(scalarText(raw) ?? '');
  return span === undefined || span.from === span.to ? undefined : daysOf(question, span, asOf);
}

function readDays(question: DateQuestion, raw: Raw, asOf: string): Outcome<Answer> {
  const [from, to] = [readEnd(question, raw, 'from'), readEnd(question, raw, 'to')];
  if (!from.ok || !to.ok) return failure(...problemsOf(from), ...problemsOf(to));
  return daysOf(question, { from: from.value?.from, to: to.value?.to }, asOf);
}

function readEnd(question: DateQuestion, raw: Raw, key: string): Outcome<ReturnType<typeof daysSpanned>> {
  if (!isPresent(raw[key])) return success(undefined);
  const span = daysSpanned(scalarText(raw[key]) ?? '');
  if (span !== undefined) return success(span);
  const expected = expectedDate(scalarText(raw[key]) ?? '');
  const args = { question: question.id, expected, found: describe(raw[key]) };
  return failure(problem('answers/type', args, { path: [key] }));
}

/** What lies after `asOf` is cut off. */
function daysOf(
  question: DateQuestion,
  span: { readonly from?: string | undefined; readonly to?: string | undefined },
  asOf: string,
): Outcome<Answer> {
  const { from, to = asOf } = span;
  if (from !== undefined && from > asOf) {
    return failure(problem('answers/future-date', { question: question.id, found: from, asOf }));
  }
  if (from !== undefined && from > to) return reversed(question, from, to);
  const last = to > asOf ? asOf : to;
  return from === last ? single(last) : partial({ ...(from !== undefined && { from }), to: last });
}

function reversed({ id }: Question, low: string | number, high: string | number): Outcome<never> {
  return failure(problem('answers/reversed-range', { question: id, low: String(low), high: String(high) }));
}

function problemsOf(outcome: Outcome<unknown>): readonly Problem[] {
  return outcome.ok ? [] : outcome.problems;
}

function single(value: string | number | readonly string[]): Outcome<Answer> {
  return success({ kind: 'value', value });
}

function partial(value: PartialValue): Outcome<Answer> {
  return success({ kind: 'partial', value });
}
