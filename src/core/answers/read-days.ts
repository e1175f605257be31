import type { Answer } from '../model/answer.js';
import { daysSpanned } from '../model/calendar.js';
import { describe, isPresent } from '../model/describe.js';
import { failure, type Outcome, problem, problemsOf, success } from '../model/problem.js';
import type { DateQuestion } from '../model/rubric.js';
import { scalarText } from '../model/written-number.js';
import { partial, reversed, single } from './read-outcomes.js';
import { expectedDate } from './read-value.js';

type Raw = Readonly<Record<string, unknown>>;

/** Checks a month or a year as the days that it spans; undefined for any other text. */
export function readSpan(question: DateQuestion, raw: unknown, asOf: string): Outcome<Answer> | undefined {
  const span = daysSpanned(scalarText(raw) ?? '');
  return span === undefined || span.from === span.to ? undefined : daysOf(question, span, asOf);
}

/** Checks the days between two ends, of which either may be missing. */
export function readDays(question: DateQuestion, raw: Raw, asOf: string): Outcome<Answer> {
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

/** Days after `asOf` are cut off. */
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
