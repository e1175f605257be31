import { readEvidence } from '../../core/answers/read-evidence.js';
import { isStale } from '../../core/scoring/age.js';
import { quickJson } from '../../formats/document/quick-json.js';
import type { Cursor } from './cursor.js';
import type { LineState } from './line-state.js';
import { mapReader, type ReadMember } from './members.js';
import { type Reading, readingOf, type Subject } from './reading.js';
import { SpellingTree } from './spelling-tree.js';
import { type Vocabulary, vocabulary } from './vocabulary.js';

interface Day {
  readonly date: string | undefined;
  /** Whether an answer from that day has aged too much. */
  readonly isStale: boolean;
}

/** A question, and the spellings of answers and days that have been met with. */
interface Shelf extends Subject {
  /** Its place in the rubric. */
  readonly at: number;
  readonly values: Vocabulary<Reading>;
  readonly days: Vocabulary<Day>;
}

/** A bare answer to a question. */
interface Member {
  readonly at: number;
  readonly reading: Reading;
}

/**
 * Walks over `answers` and puts what they amount to into the state of the line. An answer that comes again, as
 * most do, is known by all its bytes at once, from the key to what stands behind the value.
 */
export function answersReader(cursor: Cursor, subjects: readonly Subject[], state: LineState): ReadMember {
  const shelves = vocabulary(
    subjects.map((subject, at): readonly [string, Shelf] => [
      subject.question.id,
      { ...subject, at, values: vocabulary(), days: vocabulary() },
    ]),
  );
  const withEvidence = evidenceReader(cursor, state);
  const known = new SpellingTree<Member>();
  const met = new WeakSet<Reading>();
  const learn = (begin: number, member: Member): void => {
    // What is met once, as texts are, would only fill the tree.
    if (!met.has(member.reading)) met.add(member.reading);
    // With the byte behind it, since a number may be the beginning of another.
    else if (!cursor.isAtEnd()) known.add(cursor.copied(begin, cursor.end + 1), member);
  };
  const spelt = (begin: number): boolean => {
    if (!cursor.key()) return false;
    const shelf = shelves.find(cursor.bytes, cursor.start, cursor.end);
    if (shelf === undefined || state.isGiven[shelf.at] === true) return false;
    const { at } = shelf;
    state.isGiven[at] = true;
    if (cursor.isAtMap()) return withEvidence(shelf);
    const reading = readingAt(cursor, shelf);
    if (reading === undefined) return false;
    state.readings[at] = reading;
    learn(begin, { at, reading });
    return true;
  };
  const answer = (): boolean => {
    const begin = cursor.here();
    const member = known.find(cursor.bytes, begin);
    if (member === undefined) return spelt(begin);
    const { at, reading } = member;
    if (state.isGiven[at] === true) return false;
    state.isGiven[at] = true;
    state.readings[at] = reading;
    // What stands behind the answer is still to be looked at.
    cursor.goTo(known.end - 1);
    return true;
  };
  return () => cursor.map(answer);
}

/** Walks over an answer with its value, source, date and note. */
function evidenceReader(cursor: Cursor, state: LineState): (shelf: Shelf) => boolean {
  let shelf: Shelf | undefined;
  let reading: Reading | undefined;
  let day: Day | undefined;
  const read = mapReader(cursor, {
    value: () => {
      reading = shelf && readingAt(cursor, shelf);
      return reading !== undefined;
    },
    source: () => {
      if (shelf !== undefined) state.hasSource[shelf.at] = true;
      return cursor.filledText();
    },
    checked: () => {
      day = shelf && dayAt(cursor, shelf);
      return day !== undefined;
    },
    note: () => cursor.filledText(),
  });
  return (its) => {
    shelf = its;
    reading = undefined;
    day = undefined;
    if (!read()) return false;
    if (reading !== undefined && !isAged(day)) state.readings[its.at] = reading;
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
  if (made !== undefined) known.add(cursor.copied(cursor.start, cursor.end), made);
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
