import type { Answer } from '../model/answer.js';
import { describe, isMap, isPresent } from '../model/describe.js';
import { EVIDENCE_KEYS } from '../model/evidence.js';
import { failure, type Outcome, type Problem, problem, problemsOf, success } from '../model/problem.js';
import type { Question } from '../model/rubric.js';
import { scalarText } from '../model/written-number.js';
import { withEvidence } from './evidence.js';
import { FORMS_IN_CELLS, inlineMap, PARTIAL_KEYS_OF } from './half-known-forms.js';
import { prefixed, unknownKeys } from './map-problems.js';
import { readSpan } from './read-days.js';
import { readEvidence } from './read-evidence.js';
import { optionsNamed } from './read-options.js';
import { isPartialMap, readCountText, readPartial } from './read-partial.js';
import { readValue } from './read-value.js';
import { strictForm } from './strict-form.js';

const ANSWER_KEYS = ['value', ...EVIDENCE_KEYS, 'not-applicable'];

/** Checks one entry under `answers:`; problems carry their path below the entry. */
export function readAnswer(question: Question, raw: unknown, asOf: string): Outcome<Answer> {
  return isMap(raw) && !isPartialMap(raw)
    ? readAnswerMap(question, raw, asOf)
    : readBare(question, raw, asOf);
}

function readBare(question: Question, raw: unknown, asOf: string): Outcome<Answer> {
  if (isUnknown(raw)) return success({ kind: 'unknown' });
  if (raw === 'not-applicable') return failure(withoutReason(question, raw));
  const known = readKnown(question, raw, asOf);
  // The usual sign in tables, unless it is an answer of its own.
  return known.ok || typeof raw !== 'string' || !/^n\/a$/i.test(raw)
    ? known
    : failure(withoutReason(question, raw));
}

function withoutReason({ id }: Question, found: string): Problem {
  return problem('answers/no-reason', { question: id, found });
}

/** Checks a value, or a half-known one. */
export function readKnown(question: Question, raw: unknown, asOf: string): Outcome<Answer> {
  if (isMap(raw) && isPartialMap(raw)) return readPartial(question, raw, asOf);
  const mistyped = isMap(raw) ? mistypedKeys(question, raw) : [];
  if (mistyped.length > 0) return failure(...mistyped);
  const span = question.type === 'date' ? readSpan(question, raw, asOf) : undefined;
  const count = question.type === 'number' ? readCountText(question, raw) : undefined;
  const partial = span ?? count;
  if (partial !== undefined) return partial;
  const value = readValue(question, raw, asOf);
  if (value.ok) return success({ kind: 'value', value: value.value });
  const misplaced = misplacedForm(question, raw, asOf);
  return misplaced === undefined ? value : failure(misplaced);
}

/** The keys of a map that looks like a half-known value, but has none of its keys. */
function mistypedKeys({ type }: Question, raw: Readonly<Record<string, unknown>>): readonly Problem[] {
  const known = PARTIAL_KEYS_OF[type];
  const isAnswer = ANSWER_KEYS.some((key) => Object.hasOwn(raw, key));
  return known.length === 0 || isAnswer ? [] : unknownKeys(raw, known);
}

function readAnswerMap(
  question: Question,
  raw: Readonly<Record<string, unknown>>,
  asOf: string,
): Outcome<Answer> {
  const hasValue = Object.hasOwn(raw, 'value') || Object.hasOwn(raw, 'not-applicable');
  const strange = unknownKeys(
    raw,
    hasValue ? ANSWER_KEYS : [...ANSWER_KEYS, ...PARTIAL_KEYS_OF[question.type]],
  );
  const evidence = readEvidence(question.id, raw, asOf);
  const bare = Object.hasOwn(raw, 'not-applicable')
    ? readNotApplicable(question, raw)
    : prefixed('value', readBare(question, raw.value, asOf));
  if (strange.length === 0 && evidence.ok && bare.ok)
    return success(withEvidence(bare.value, evidence.value));
  const problems = [evidence, bare].flatMap(problemsOf);
  return failure(...strange, ...problems);
}

function readNotApplicable(question: Question, raw: Readonly<Record<string, unknown>>): Outcome<Answer> {
  const reason = raw['not-applicable'];
  if (typeof reason !== 'string' || reason.trim() === '') {
    const isText = typeof reason === 'string' || !isPresent(reason);
    const found = isText
      ? withoutReason(question, 'not-applicable')
      : problem('answers/no-reason', { question: question.id, reason: describe(reason) });
    return failure({ ...found, where: { path: ['not-applicable'] } });
  }
  if (!isPresent(raw.value)) return success({ kind: 'not-applicable', reason });
  const expected = { id: 'value-or-not-applicable' } as const;
  return failure(problem('schema/value', { expected, found: 'both' }, { path: ['value'] }));
}

function isUnknown(raw: unknown): boolean {
  return !isPresent(raw) || raw === 'unknown';
}

/**
 * The problem of a half-known value in a form that another input takes: typed text in a file, a map where it is typed,
 * or several answers to a question that takes one. Undefined if it is no half-known value.
 */
function misplacedForm(question: Question, raw: unknown, asOf: string): Problem | undefined {
  if (question.type === 'multi' || question.type === 'text') return undefined;
  const about = { question: question.id, found: describe(raw) };
  const text = scalarText(raw) ?? (Array.isArray(raw) ? listText(question, raw) : '');
  if (/^\{.*\}$/s.test(text)) {
    return problem('answers/misplaced-form', { ...about, typed: FORMS_IN_CELLS[question.type] });
  }
  const meant = strictForm(question, text, asOf);
  if (isMap(meant) && readPartial(question, meant, asOf).ok) {
    return problem('answers/misplaced-form', { ...about, file: inlineMap(meant) });
  }
  const named = 'options' in question ? optionsNamed(question, text) : undefined;
  if (named === undefined) return undefined;
  const file = inlineMap({ 'one-of': named });
  return problem('answers/misplaced-form', { ...about, file, typed: named.join('|') });
}

/** Several values in a list, as if they had been typed as a half-known value. */
function listText({ type }: Question, raw: readonly unknown[]): string {
  const between = type === 'number' || type === 'date' ? '..' : '|';
  const texts = raw.flatMap((each) => scalarText(each) ?? []);
  return texts.length === raw.length ? texts.join(between) : '';
}
