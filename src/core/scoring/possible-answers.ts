import type { Answer } from '../model/answer.js';
import { isPercentage, numberDomain, numbersWithin } from '../model/domain.js';
import type { NumberRange, PartialValue } from '../model/partial-value.js';
import type { Interval } from '../model/result.js';
import { type NumberQuestion, type OptionQuestion, type Question, singleOptions } from '../model/rubric.js';
import { wilsonInterval } from './wilson.js';

const known = new WeakMap<Answer, { readonly asOf: string; readonly possible: Question | 'all' }>();

/**
 * The question with only the answers that a half-known answer leaves possible; `all` if it excludes none, or counts too few
 * to say anything; undefined if the answer is a single value or none.
 */
export function possibleUnder(
  question: Question,
  answer: Answer,
  asOf: string,
): Question | 'all' | undefined {
  const value = partialValue(question, answer);
  if (value === undefined) return undefined;
  const before = known.get(answer);
  if (before?.asOf === asOf) return before.possible;
  const possible = narrowed(question, value, asOf);
  known.set(answer, { asOf, possible });
  return possible;
}

/** The set that an answer represents, given as one or as an option for it. */
function partialValue(question: Question, answer: Answer): PartialValue | undefined {
  if (answer.kind === 'partial') return answer.value;
  if (answer.kind !== 'value' || !('options' in question)) return undefined;
  const option = question.options.find(({ value }) => value === answer.value);
  return option?.oneOf && { 'one-of': option.oneOf };
}

/** The question with only the answers in a set; `all` if no answer is excluded. */
export function narrowed(question: Question, value: PartialValue, asOf: string): Question | 'all' {
  if ('options' in question) {
    if ('one-of' in value) return withOptions(question, value['one-of']);
    if ('sure' in value) return withMarks(question, value.sure, value.maybe);
  } else if (question.type === 'number') {
    if ('hits' in value) return withCount(question, value);
    if ('at-least' in value || 'at-most' in value) return withNumbers(question, value);
  } else if (question.type === 'date' && 'to' in value) {
    const isAll = value.from === undefined && value.to >= asOf;
    return isAll ? 'all' : { ...question, between: value };
  }
  throw new Error(`the question ${question.id} takes no such value`);
}

function withOptions(question: OptionQuestion, values: readonly string[]): Question | 'all' {
  const chosen = question.options.filter(({ value }) => values.includes(value));
  const members = new Set(chosen.flatMap(({ value, oneOf = [value] }) => oneOf));
  const singles = singleOptions(question);
  const options = singles.filter(({ value }) => members.has(value));
  return options.length === singles.length ? 'all' : { ...question, options };
}

function withMarks(
  question: OptionQuestion,
  sure: readonly string[],
  maybe: readonly string[],
): Question | 'all' {
  if (sure.length === 0 && maybe.length === question.options.length) return 'all';
  const options = question.options.filter(({ value }) => sure.includes(value) || maybe.includes(value));
  return { ...question, options, sure };
}

function withCount(question: NumberQuestion, count: Count): Question | 'all' {
  const range = shareOf(question, count);
  if (range === undefined) return 'all';
  const { min, max } = numberDomain(question);
  // An estimated share need not be one of the steps of typed answers.
  const { step: _, ...continuous } = question;
  return { ...continuous, min: Math.max(min, range.low), max: Math.min(max, range.high) };
}

function withNumbers(question: NumberQuestion, range: NumberRange): Question | 'all' {
  const domain = numberDomain(question);
  const { min, max } = numbersWithin(question, range);
  if (min <= domain.min && max >= domain.max) return 'all';
  return {
    ...question,
    ...(Number.isFinite(min) && { min }),
    ...(Number.isFinite(max) && { max }),
  };
}

interface Count {
  readonly hits: number;
  readonly of: number;
}

/** The possible answers in the steps in which a question takes them; undefined if a count is between two of them. */
export function inSteps(question: Question, possible: Question): Question | undefined {
  if (question.type !== 'number' || question.step === undefined || possible.type !== 'number')
    return possible;
  const { min: low, max: high } = numberDomain(possible);
  const { min, max } = numbersWithin(question, { 'at-least': low, 'at-most': high });
  if (min > max) return undefined;
  const { step } = question;
  return { ...possible, step, ...(Number.isFinite(min) && { min }), ...(Number.isFinite(max) && { max }) };
}

/** The share that a count estimates, in the question's unit; undefined if it counts fewer than the question asks for. */
function shareOf(question: NumberQuestion, { hits, of }: Count): Interval | undefined {
  const { sample } = question;
  if (sample === undefined || of < sample.atLeast) return undefined;
  const { low, high } = wilsonInterval(hits, of, sample.confidence);
  const whole = isPercentage(question) ? 100 : 1;
  return { low: low * whole, high: high * whole };
}
