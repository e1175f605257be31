import { compare } from '../../src/core/comparison/compare.js';
import { type Scored, scoreForComparison } from '../../src/core/comparison/contender.js';
import type { Answer, AnswerSet, AnswerValue, Candidate } from '../../src/core/model/answer.js';
import type { Comparison } from '../../src/core/model/comparison.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import { answersOf } from './build-rubric.js';
import { accepted } from './outcomes.js';

export const AS_OF = '2026-11-22';

/** Answers about a candidate that is called by its id. */
export function named(
  id: string,
  given: Readonly<Record<string, Answer | AnswerValue>>,
  more: Partial<Candidate> = {},
): AnswerSet {
  return { ...answersOf(given), candidate: { id, name: id.toUpperCase(), ...more } };
}

/** The candidates scored, or undefined where nothing applies to one of them. */
export function scoredAll(rubric: Rubric, all: readonly AnswerSet[]): readonly Scored[] | undefined {
  const stamp = { id: rubric.id, version: rubric.version, sha256: '0'.repeat(64) };
  const outcomes = all.map((answers) =>
    scoreForComparison({ rubric, stamp, answers, asOf: AS_OF, toolVersion: '1.2.3' }),
  );
  return outcomes.every(({ ok }) => ok) ? outcomes.map(accepted) : undefined;
}

/** Their comparison. */
export function comparisonOf(rubric: Rubric, ...all: readonly AnswerSet[]): Comparison {
  const [one, ...others] = scoredAll(rubric, all) ?? [];
  if (one === undefined) throw new Error('one has no score');
  return compare(one, ...others);
}
