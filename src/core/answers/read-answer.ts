import type { Answer, Evidence } from '../model/answer.js';
import { isoDay, parseIsoDay } from '../model/calendar.js';
import { describe, isMap } from '../model/describe.js';
import {
  failure,
  MOST_PROBLEMS,
  type Outcome,
  type Path,
  type Problem,
  problem,
  success,
} from '../model/problem.js';
import type { Question } from '../model/rubric.js';
import { readValue } from './read-value.js';

const ANSWER_KEYS = ['value', 'source', 'checked', 'note', 'not-applicable'];

/** Checks one entry under `answers:`; problems carry their path below the entry. */
export function readAnswer(question: Question, raw: unknown, asOf: string): Outcome<Answer> {
  return isMap(raw) ? readAnswerMap(question, raw, asOf) : readBare(question, raw, asOf);
}

function readBare(question: Question, raw: unknown, asOf: string): Outcome<Answer> {
  if (isUnknown(raw)) return success({ kind: 'unknown' });
  if (raw === 'not-applicable') return failure(problem('answers/no-reason', { question: question.id }));
  const value = readValue(question, raw, asOf);
  return value.ok ? success({ kind: 'value', value: value.value }) : value;
}

/** Checks source, date and note of an answer or a check, named `id` in problems. */
export function readEvidence(
  id: string,
  raw: Readonly<Record<string, unknown>>,
  asOf: string,
): Outcome<Evidence> {
  const texts = ['source', 'note'].flatMap((key) => textProblems(key, raw[key]));
  const checked = readChecked(id, raw.checked, asOf);
  if (!checked.ok) return failure(...texts, ...checked.problems);
  if (texts.length > 0) return failure(...texts);
  const evidence = { source: raw.source, checked: checked.value, note: raw.note };
  return success(Object.fromEntries(Object.entries(evidence).filter(([, value]) => isPresent(value))));
}

function readAnswerMap(
  question: Question,
  raw: Readonly<Record<string, unknown>>,
  asOf: string,
): Outcome<Answer> {
  const strangers = unknownKeys(raw, ANSWER_KEYS);
  const evidence = readEvidence(question.id, raw, asOf);
  const bare = Object.hasOwn(raw, 'not-applicable')
    ? readNotApplicable(question, raw)
    : prefixed('value', readBare(question, raw.value, asOf));
  if (strangers.length === 0 && evidence.ok && bare.ok) return success({ ...bare.value, ...evidence.value });
  const problems = [evidence, bare].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  return failure(...strangers, ...problems);
}

function readNotApplicable(question: Question, raw: Readonly<Record<string, unknown>>): Outcome<Answer> {
  const reason = raw['not-applicable'];
  if (typeof reason !== 'string' || reason.trim() === '') {
    return failure(problem('answers/no-reason', { question: question.id }, { path: ['not-applicable'] }));
  }
  if (!isPresent(raw.value)) return success({ kind: 'not-applicable', reason });
  const expected = 'either a value or not-applicable, not both';
  return failure(problem('schema/value', { expected, found: 'both' }, { path: ['value'] }));
}

function readChecked(id: string, raw: unknown, asOf: string): Outcome<string | undefined> {
  if (!isPresent(raw)) return success(undefined);
  const where = { path: ['checked'] };
  const text = typeof raw === 'string' ? raw : '';
  const day = parseIsoDay(text);
  if (day === undefined) {
    const expected = 'a date as YYYY-MM-DD or YYYY-MM';
    return failure(problem('schema/type', { expected, found: describe(raw) }, where));
  }
  const date = isoDay(day);
  return date <= asOf
    ? success(date)
    : failure(problem('answers/future-check', { id, found: text, asOf }, where));
}

function textProblems(key: string, raw: unknown): readonly Problem[] {
  if (!isPresent(raw) || (typeof raw === 'string' && raw.trim() !== '')) return [];
  return [problem('schema/type', { expected: 'some text', found: describe(raw) }, { path: [key] })];
}

/** One problem for each key that has no business in this map. */
export function unknownKeys(
  map: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly Problem[] {
  return Object.keys(map)
    .filter((key) => !known.includes(key))
    .slice(0, MOST_PROBLEMS)
    .map((key) => problem('schema/unknown-key', { key, known }, { path: [key] }));
}

/** Moves problems below a step of a path. */
export function prefixed<T>(step: string, outcome: Outcome<T>): Outcome<T> {
  return outcome.ok ? outcome : failure(...outcome.problems.map((each) => below([step], each)));
}

/** Moves one problem below a path. */
export function below(path: Path, inner: Problem): Problem {
  return { ...inner, where: { ...inner.where, path: [...path, ...(inner.where.path ?? [])] } };
}

function isUnknown(raw: unknown): boolean {
  return !isPresent(raw) || raw === 'unknown';
}

/** Whether something is given: null says as little as leaving it out. */
export function isPresent(raw: unknown): boolean {
  return raw !== undefined && raw !== null;
}
