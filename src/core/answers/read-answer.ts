import type { Answer } from '../model/answer.js';
import { describe, isMap, isPresent } from '../model/describe.js';
import { EVIDENCE_KEYS } from '../model/evidence.js';
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
import { withEvidence } from './evidence.js';
import { readEvidence } from './read-evidence.js';
import { readValue } from './read-value.js';

const ANSWER_KEYS = ['value', ...EVIDENCE_KEYS, 'not-applicable'];

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
  if (strangers.length === 0 && evidence.ok && bare.ok)
    return success(withEvidence(bare.value, evidence.value));
  const problems = [evidence, bare].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  return failure(...strangers, ...problems);
}

function readNotApplicable(question: Question, raw: Readonly<Record<string, unknown>>): Outcome<Answer> {
  const reason = raw['not-applicable'];
  if (typeof reason !== 'string' || reason.trim() === '') {
    const isText = typeof reason === 'string' || !isPresent(reason);
    const args = { question: question.id, ...(!isText && { found: describe(reason) }) };
    return failure(problem('answers/no-reason', args, { path: ['not-applicable'] }));
  }
  if (!isPresent(raw.value)) return success({ kind: 'not-applicable', reason });
  const expected = { id: 'value-or-not-applicable' } as const;
  return failure(problem('schema/value', { expected, found: 'both' }, { path: ['value'] }));
}

/** One problem for each key that this map may not have. */
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
