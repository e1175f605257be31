import { readCandidate } from '../../core/answers/read-candidate.js';
import { readEvidence } from '../../core/answers/read-evidence.js';
import { isPartialMap } from '../../core/answers/read-partial.js';
import type { Candidate } from '../../core/model/answer.js';
import { isMap } from '../../core/model/describe.js';
import { BASES, type Basis } from '../../core/model/evidence.js';
import { isStale } from '../../core/scoring/age.js';
import { quickJson } from '../../formats/document/quick-json.js';
import { decoded } from '../framing/read-body.js';
import type { LineState } from './line-state.js';
import { type Reading, type ReadQuestion, readingOf } from './reading.js';

/** The questions that a line may answer, and the rubric that it may name. */
export interface LineScope {
  readonly subjects: readonly ReadQuestion[];
  /** The only rubric that a line may name; undefined if it may name any. */
  readonly rubric: string | undefined;
}

interface Day {
  readonly date: string | undefined;
  /** Whether an answer of that day is stale. */
  readonly isStale: boolean;
}

/** A question, and its earlier values and days with their effects. */
interface KnownQuestion extends ReadQuestion {
  /** Its index in the rubric. */
  readonly at: number;
  readonly readings: Map<unknown, Reading>;
  readonly days: Map<unknown, Day>;
}

type Members = Readonly<Record<string, unknown>>;

const LINE_KEYS = ['credcheck', 'rubric', 'candidate', 'answers'];
// A line with any other key is read the plain way.
const ANSWER_KEYS = ['value', 'source', 'checked', 'note', 'basis', 'quote'];

/** The most values of a question that are kept, and the most characters of one: input is unbounded. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 100;

/**
 * Reads answers into the state of a line and returns the candidate; undefined if a line has an unusual shape or
 * anything to be rejected: then the plain scorer reads it from the beginning.
 */
export function candidateReader(
  { subjects, rubric }: LineScope,
  state: LineState,
): (bytes: Uint8Array) => Candidate | undefined {
  const questions = new Map<string, KnownQuestion>(
    subjects.map((subject, at) => [
      subject.question.id,
      { ...subject, at, readings: new Map(), days: new Map() },
    ]),
  );
  return (bytes) => {
    const text = decoded(bytes);
    const line = text.ok ? quickJson(text.value)?.value : undefined;
    if (!isMap(line) || !isCommon(line, rubric) || !readAnswers(line.answers, questions, state))
      return undefined;
    const candidate = readCandidate(line.candidate);
    return candidate.ok ? candidate.value : undefined;
  };
}

/** Whether a line has only the usual keys, and names no rubric except the allowed one. */
function isCommon(line: Members, rubric: string | undefined): boolean {
  const { credcheck = 1, rubric: named } = line;
  const isAllowed = named === undefined || (typeof named === 'string' && (rubric ?? named) === named);
  return credcheck === 1 && isAllowed && hasOnly(LINE_KEYS, line);
}

function readAnswers(
  answers: unknown,
  questions: ReadonlyMap<string, KnownQuestion>,
  state: LineState,
): boolean {
  if (answers === undefined) return true;
  if (!isMap(answers)) return false;
  // The engine reads members that it enumerates itself without looking them up.
  for (const id in answers) {
    const question = questions.get(id);
    const given = answers[id];
    if (question === undefined) return false;
    if (isMap(given) && !isPartialMap(given)) {
      if (!readWithEvidence(question, given, state)) return false;
      continue;
    }
    const reading = knownReading(question, given);
    if (reading === undefined) return false;
    state.readings[question.at] = reading;
  }
  return true;
}

function readWithEvidence(question: KnownQuestion, given: Members, state: LineState): boolean {
  const { value, source, checked, note, basis, quote } = given;
  const day = dayOf(question, checked);
  const reading = value === undefined ? undefined : knownReading(question, value);
  if (day === undefined || (value !== undefined && reading === undefined)) return false;
  if (!isTextOrNone(source) || !isTextOrNone(note) || !isTextOrNone(quote)) return false;
  if (!isBasisOrNone(basis) || !hasOnly(ANSWER_KEYS, given)) return false;
  if (source !== undefined) state.hasSource[question.at] = true;
  state.bases[question.at] = basis;
  if (reading !== undefined) {
    if (day.isStale) state.isStale[question.at] = reading.state !== 'unknown';
    else state.readings[question.at] = reading;
  }
  const { date } = day;
  if (date !== undefined && (state.stalest === undefined || date < state.stalest)) state.stalest = date;
  return true;
}

function hasOnly(keys: readonly string[], members: Members): boolean {
  for (const key in members) if (!keys.includes(key)) return false;
  return true;
}

function isTextOrNone(text: unknown): boolean {
  return text === undefined || (typeof text === 'string' && text.trim() !== '');
}

function isBasisOrNone(basis: unknown): basis is Basis | undefined {
  return basis === undefined || BASES.some((each) => each === basis);
}

function knownReading(question: KnownQuestion, value: unknown): Reading | undefined {
  const key = keyOf(value);
  const known = question.readings.get(key);
  if (known !== undefined || (isMap(value) && !isPartialMap(value))) return known;
  const made = readingOf(question, value);
  if (made !== undefined) remember(question.readings, key, made);
  return made;
}

function dayOf({ question, asOf, days }: KnownQuestion, checked: unknown): Day | undefined {
  const known = days.get(checked);
  if (known !== undefined) return known;
  const evidence = readEvidence(question.id, { checked }, asOf);
  if (!evidence.ok) return undefined;
  const { checked: date } = evidence.value;
  const made = { date, isStale: isStale(date, question.maxAge, asOf) };
  remember(days, checked, made);
  return made;
}

/** The key of a value: lists and half-known values by their JSON, which no text can equal. */
function keyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? `\0${JSON.stringify(value)}` : value;
}

function remember<T>(known: Map<unknown, T>, key: unknown, made: T): void {
  if (typeof key === 'string' && key.length > LONGEST_KNOWN) return;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(key, made);
}
