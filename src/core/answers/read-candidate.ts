import type { Candidate } from '../model/answer.js';
import { describe, isMap } from '../model/describe.js';
import { isHttpUrl } from '../model/http-url.js';
import {
  combined,
  failure,
  type Outcome,
  type Path,
  type Problem,
  problem,
  success,
} from '../model/problem.js';
import { scalarText } from '../model/written-number.js';
import { unknownKeys } from './map-problems.js';

const CANDIDATE_KEYS = ['id', 'name', 'issuer', 'url', 'skill', 'role', 'place'] as const;

/** Checks the `candidate:` part of an answers file. */
export function readCandidate(raw: unknown): Outcome<Candidate> {
  if (raw === undefined) return failure(problem('schema/missing-key', { key: 'candidate' }));
  if (!isMap(raw)) {
    const name = candidateText(raw);
    const expected = {
      id: 'map-with-name',
      ...(name !== undefined && { write: `{name: ${name}}` }),
    } as const;
    return failure(problem('schema/type', { expected, found: describe(raw) }));
  }
  const candidate: { -readonly [Key in keyof Candidate]?: Candidate[Key] } = {};
  const problems = [...unknownKeys(raw, CANDIDATE_KEYS)];
  if (raw.name === undefined) problems.push(problem('schema/missing-key', { key: 'name' }));
  for (const key of CANDIDATE_KEYS) {
    const given = raw[key];
    if (given === undefined || (given === null && key !== 'name')) continue;
    if (key === 'skill') {
      const skill = readSkill(given);
      if (skill.ok) candidate.skill = skill.value;
      else problems.push(...skill.problems);
      continue;
    }
    const text = candidateText(given);
    if (text !== undefined && (key !== 'url' || isHttpUrl(text))) candidate[key] = text;
    else problems.push(unusable([key], given, text));
  }
  const { name } = candidate;
  return name === undefined || problems.length > 0 ? failure(...problems) : success({ ...candidate, name });
}

/** One text or a list of texts. */
function readSkill(raw: unknown): Outcome<string | readonly string[]> {
  if (Array.isArray(raw)) {
    return combined(
      raw.map((each, at) => {
        const text = candidateText(each);
        return text === undefined ? failure(unusable(['skill', at], each, text)) : success(text);
      }),
    );
  }
  const text = candidateText(raw);
  if (text !== undefined) return success(text);
  const found = describe(raw);
  return failure(problem('schema/type', { expected: { id: 'some-texts' }, found }, { path: ['skill'] }));
}

function unusable(path: Path, given: unknown, text: string | undefined): Problem {
  const where = { path };
  // A key with nothing behind it.
  const found = describe(given ?? undefined);
  if (text === undefined) return problem('schema/type', { expected: { id: 'some-text' }, found }, where);
  return problem('schema/value', { expected: { id: 'web-address' }, found }, where);
}

/** The text of a name, id, issuer or address, including a bare number or word; surrounding spaces are ignored. */
export function candidateText(raw: unknown): string | undefined {
  const text = scalarText(raw)?.trim();
  return text === '' ? undefined : text;
}
