import type { Candidate } from '../model/answer.js';
import { describe, isMap, isPresent } from '../model/describe.js';
import { isHttpUrl } from '../model/http-url.js';
import { failure, type Outcome, type Problem, problem, success } from '../model/problem.js';
import { scalarText } from '../model/written-number.js';
import { unknownKeys } from './read-answer.js';

const CANDIDATE_KEYS = ['id', 'name', 'issuer', 'url'];

/** Checks the `candidate:` part of an answers file. */
export function readCandidate(raw: unknown): Outcome<Candidate> {
  if (raw === undefined) return failure(problem('schema/missing-key', { key: 'candidate' }));
  if (!isMap(raw)) {
    return failure(problem('schema/type', { expected: 'a map with a name', found: describe(raw) }));
  }
  const name = candidateText(raw.name);
  const problems = [
    ...unknownKeys(raw, CANDIDATE_KEYS),
    ...nameProblems(raw),
    ...textProblems(raw),
    ...urlProblems(raw),
  ];
  return name === undefined || problems.length > 0 ? failure(...problems) : success(candidateOf(raw, name));
}

function nameProblems(raw: Readonly<Record<string, unknown>>): readonly Problem[] {
  return raw.name === undefined ? [problem('schema/missing-key', { key: 'name' })] : [];
}

function textProblems(raw: Readonly<Record<string, unknown>>): readonly Problem[] {
  const given = CANDIDATE_KEYS.filter((key) =>
    key === 'name' ? raw[key] !== undefined : isPresent(raw[key]),
  );
  return given
    .filter((key) => candidateText(raw[key]) === undefined)
    .map((key) =>
      problem('schema/type', { expected: 'some text', found: describe(raw[key]) }, { path: [key] }),
    );
}

function urlProblems(raw: Readonly<Record<string, unknown>>): readonly Problem[] {
  const url = candidateText(raw.url);
  if (url === undefined || isHttpUrl(url)) return [];
  const expected = 'an address that starts with http:// or https://';
  return [problem('schema/value', { expected, found: describe(raw.url) }, { path: ['url'] })];
}

function candidateOf(raw: Readonly<Record<string, unknown>>, name: string): Candidate {
  const texts = CANDIDATE_KEYS.map((key) => [key, candidateText(raw[key])] as const);
  const present = Object.fromEntries(texts.filter(([, text]) => text !== undefined));
  return { ...present, name };
}

/** The text of a name, id, issuer or address, also where it is a bare number or word; spaces around it are nothing. */
export function candidateText(raw: unknown): string | undefined {
  const text = scalarText(raw)?.trim();
  return text === '' ? undefined : text;
}
