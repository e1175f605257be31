import { readEvidence } from '../../core/answers/read-answer.js';
import { isStale } from '../../core/scoring/age.js';
import { quickJson } from '../../document/quick-json.js';
import type { Cursor } from './cursor.js';
import type { LineState } from './line-state.js';
import { mapReader, type ReadMember } from './members.js';
import { type Reading, readingOf, type Subject } from './reading.js';
import { type Vocabulary, vocabulary } from './vocabulary.js';

interface Day {
  readonly date: string | undefined;
  /** Whether an answer from that day has aged too much. */
  readonly isStale: boolean;
}

/** A question, and the spellings of answers and days that have been met with. */
interface Shelf extends Subject {
  readonly values: Vocabulary<Reading>;
  readonly days: Vocabulary<Day>;
}

/** Walks over `answers` and puts what they amount to into the state of the line. */
export function answersReader(cursor: Cursor, subjects: readonly Subject[], state: LineState): ReadMember {
  const shelves = subjects.map(
    (subject): Shelf => ({ ...subject, values: vocabulary(), days: vocabulary() }),
  );
  const places = vocabulary(subjects.map(({ question }, at) => [question.id, at]));
  const withEvidence = evidenceReader(cursor, state);
  const answer = (): boolean => {
    const at = places.find(cursor.bytes, cursor.start, cursor.end);
    const shelf = at === undefined ? undefined : shelves[at];
    if (at === undefined || shelf === undefined || state.isGiven[at] === true) return false;
    state.isGiven[at] = true;
    if (cursor.isAtMap()) return withEvidence(at, shelf);
    const reading = readingAt(cursor, shelf);
    if (reading !== undefined) state.readings[at] = reading;
    return reading !== undefined;
  };
  return () => cursor.map(answer);
}

/** Walks over an answer with its value, source, date and note. */
function evidenceReader(cursor: Cursor, state: LineState): (at: number, shelf: Shelf) => boolean {
  let place = 0;
  let shelf: Shelf | undefined;
  let reading: Reading | undefined;
  let day: Day | undefined;
  const read = mapReader(cursor, {
    value: () => {
      reading = shelf && readingAt(cursor, shelf);
      return reading !== undefined;
    },
    source: () => {
      state.hasSource[place] = true;
      return cursor.filledText();
    },
    checked: () => {
      day = shelf && dayAt(cursor, shelf);
      return day !== undefined;
    },
    note: () => cursor.filledText(),
  });
  return (at, its) => {
    place = at;
    shelf = its;
    reading = undefined;
    day = undefined;
    if (!read()) return false;
    if (reading !== undefined && !isAged(day)) state.readings[at] = reading;
    noteDay(state, day);
    return true;
  };
}

function isAged(day: Day | undefined): boolean {
  return day?.isStale === true;
}

function noteDay(state: LineState, day: Day | undefined): void {
  const date = day?.date;
  if (date === undefined) return;
  if (state.stalest === undefined || date < state.stalest) state.stalest = date;
}

function readingAt(cursor: Cursor, shelf: Shelf): Reading | undefined {
  return learnt(cursor, shelf, shelf.values, readingOf);
}

function dayAt(cursor: Cursor, shelf: Shelf): Day | undefined {
  return learnt(cursor, shelf, shelf.days, dayOf);
}

/** What comes next is looked up by its spelling, and read only where it was never met with. */
function learnt<T>(
  cursor: Cursor,
  subject: Subject,
  known: Vocabulary<T>,
  read: (subject: Subject, json: string) => T | undefined,
): T | undefined {
  if (!cursor.value()) return undefined;
  const found = known.find(cursor.bytes, cursor.start, cursor.end);
  if (found !== undefined) return found;
  const json = cursor.decoded(cursor.start, cursor.end);
  const made = json === undefined ? undefined : read(subject, json);
  if (made !== undefined) known.add(cursor.spelling(), made);
  return made;
}

function dayOf({ question, asOf }: Subject, json: string): Day | undefined {
  const plain = quickJson(json);
  if (plain === undefined) return undefined;
  const evidence = readEvidence(question.id, { checked: plain.value }, asOf);
  if (!evidence.ok) return undefined;
  const { checked } = evidence.value;
  return { date: checked, isStale: isStale(checked, question.maxAge, asOf) };
}
