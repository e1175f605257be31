import { questionsReferencedBy } from '../../core/model/condition.js';
import type { Interval } from '../../core/model/result.js';
import type { Condition, Rubric } from '../../core/model/rubric.js';
import { allRules } from '../../core/model/rules.js';
import { levelsIn } from '../../core/scoring/levels.js';
import { givenReading, type Reading, type ReadQuestion } from './reading.js';

/** What an open question can come to. */
export interface Opening {
  /** The completion with the lowest answer, and with the highest. */
  readonly lowest: Reading;
  readonly highest: Reading;
  /** Answers that no condition distinguishes, as one. */
  readonly levels: readonly Reading[];
  /** At least how many answers there are. */
  readonly count: number;
}

/** What open questions can come to, and what depends on them, by the place of the question. */
export interface Openings {
  /** What an unknown or half-known answer to a question leaves open. */
  readonly of: (place: number, reading: Reading) => Opening | undefined;
  /** The questions that decide whether it is asked. */
  readonly deciding: readonly (readonly number[])[];
  /** The questions that decide what becomes of each rule. */
  readonly ruling: readonly (readonly number[])[];
}

/** Works out what open questions can come to, once for every answer that leaves them open. */
export function openingsIn(rubric: Rubric, subjects: readonly ReadQuestion[]): Openings {
  const levelsOf = levelsIn(rubric);
  const placeOf = new Map(subjects.map(({ question }, at) => [question.id, at]));
  const placesIn = (condition: Condition): readonly number[] =>
    questionsReferencedBy(condition, rubric).flatMap((id) => placeOf.get(id) ?? []);
  const openingOf = (subject: ReadQuestion, { possible }: Reading): Opening => {
    const { low, high, all, answers } = levelsOf(possible, subject.asOf);
    return {
      lowest: givenReading(subject, low),
      highest: givenReading(subject, high),
      levels: all.map(({ value, range }) => spanning(givenReading(subject, value), range)),
      count: answers,
    };
  };
  const known = new WeakMap<Reading, Opening>();
  return {
    of: (place, reading) => {
      const subject = reading.state === 'answered' ? undefined : subjects[place];
      if (subject === undefined) return undefined;
      const found = known.get(reading) ?? openingOf(subject, reading);
      known.set(reading, found);
      return found;
    },
    deciding: subjects.map(({ question: { when } }) => (when === undefined ? [] : placesIn(when))),
    ruling: allRules(rubric).map(({ when }) => placesIn(when)),
  };
}

/** The reading of a level, with the whole span of its score. */
function spanning(reading: Reading, { low, high }: Interval): Reading {
  if (reading.terms === undefined || low === high) return reading;
  const ranging = (range: Interval): Reading['terms'] =>
    reading.terms && {
      sure: { ...reading.terms.sure, range },
      maybe: { ...reading.terms.maybe, range },
    };
  return {
    ...reading,
    terms: ranging({ low, high }),
    lowest: { ...reading, terms: ranging({ low, high: low }) },
    highest: { ...reading, terms: ranging({ low: high, high }) },
  };
}
