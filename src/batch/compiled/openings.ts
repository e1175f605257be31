import { questionsReferencedBy } from '../../core/model/condition.js';
import type { Interval } from '../../core/model/result.js';
import type { Condition, Rubric } from '../../core/model/rubric.js';
import { allRules } from '../../core/model/rules.js';
import { levelsIn } from '../../core/scoring/levels.js';
import { givenReading, type Reading, type Subject } from './reading.js';

/** What an open question can come to, by the place of the question. */
export interface Openings {
  /** The completions with the lowest answer to every question, and with the highest. */
  readonly lowest: readonly Reading[];
  readonly highest: readonly Reading[];
  /** Answers that no condition distinguishes, as one. */
  readonly levels: readonly (readonly Reading[])[];
  /** At least how many answers there are. */
  readonly counts: readonly number[];
  /** The questions that decide whether it is asked. */
  readonly deciding: readonly (readonly number[])[];
  /** The questions that decide what becomes of each rule. */
  readonly ruling: readonly (readonly number[])[];
}

/** Works out, once for all lines, what open questions can come to. */
export function openingsIn(rubric: Rubric, subjects: readonly Subject[]): Openings {
  const levelsOf = levelsIn(rubric);
  const placeOf = new Map(subjects.map(({ question }, at) => [question.id, at]));
  const questions = subjects.map(({ question }) => question);
  const rules = allRules(rubric);
  const placesIn = (condition: Condition): readonly number[] =>
    questionsReferencedBy(condition, rubric).flatMap((id) => placeOf.get(id) ?? []);
  const endAt = (end: 'low' | 'high') => (subject: Subject) =>
    givenReading(subject, levelsOf(subject.question, subject.asOf)[end]);
  return {
    lowest: subjects.map(endAt('low')),
    highest: subjects.map(endAt('high')),
    levels: subjects.map((subject) =>
      levelsOf(subject.question, subject.asOf).all.map(({ value, range }) =>
        spanning(givenReading(subject, value), range),
      ),
    ),
    counts: subjects.map(({ question, asOf }) => levelsOf(question, asOf).answers),
    deciding: questions.map(({ when }) => (when === undefined ? [] : placesIn(when))),
    ruling: rules.map(({ when }) => placesIn(when)),
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
