import { isIsoDay } from '../model/calendar.js';
import { describe, isPresent } from '../model/describe.js';
import {
  EVIDENCE_FIELDS,
  EVIDENCE_KEYS,
  type Evidence,
  type EvidenceField,
  type EvidenceKind,
} from '../model/evidence.js';
import { combined, failure, type Outcome, problem, success } from '../model/problem.js';
import { dateReadings, isNoDay, strictDay } from './typed-date.js';

/** The owner of the evidence, and the ISO date that it may not be later than. */
interface Context {
  readonly id: string;
  readonly field: EvidenceField;
  readonly asOf: string;
}

/** Checks the evidence of an answer or a check, named `id` in problems; null means the same as a missing field. */
export function readEvidence(
  id: string,
  raw: Readonly<Record<string, unknown>>,
  asOf: string,
): Outcome<Evidence> {
  const read = combined(
    EVIDENCE_KEYS.filter((field) => isPresent(raw[field])).map((field) => {
      const value = readField(raw[field], { id, field, asOf });
      return value.ok ? success([field, value.value] as const) : value;
    }),
  );
  return read.ok ? success(Object.fromEntries(read.value)) : read;
}

function readField(raw: unknown, context: Context): Outcome<string> {
  const kind: EvidenceKind = EVIDENCE_FIELDS[context.field];
  if (kind === 'day') return readDay(raw, context);
  return kind === 'text' ? readText(raw, context) : readWord(kind, raw, context);
}

function readText(raw: unknown, { field }: Context): Outcome<string> {
  if (typeof raw === 'string' && raw.trim() !== '') return success(raw);
  return failure(
    problem('schema/type', { expected: { id: 'some-text' }, found: describe(raw) }, { path: [field] }),
  );
}

function readWord(words: readonly string[], raw: unknown, { field }: Context): Outcome<string> {
  const word = words.find((each) => each === raw);
  if (word !== undefined) return success(word);
  const expected = { id: 'one-of', words } as const;
  return failure(problem('schema/value', { expected, found: describe(raw) }, { path: [field] }));
}

function readDay(raw: unknown, { id, field, asOf }: Context): Outcome<string> {
  const where = { path: [field] };
  const text = typeof raw === 'string' ? raw : '';
  if (!isIsoDay(text)) {
    const readings = [...new Set([...dateReadings(text), strictDay(text, text)])].filter(isIsoDay);
    const expected = { id: 'full-day', readings, ...(isNoDay(text) && { isReal: false as const }) } as const;
    return failure(problem('schema/type', { expected, found: describe(raw) }, where));
  }
  return text <= asOf
    ? success(text)
    : failure(problem('answers/future-check', { id, found: text, asOf }, where));
}
