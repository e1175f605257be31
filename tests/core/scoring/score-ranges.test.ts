import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessByIntervals } from '../../../src/core/scoring/assess-intervals.js';
import { type ScoreRange, windowsOf } from '../../../src/core/scoring/score-ranges.js';
import { bandById, decide, limitsFrom, scoreOf } from '../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { rubricOf } from '../../support/build-rubric.js';

it('the scores within the windows of a verdict are those that give it again, with the same range', () => {
  const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
    arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
  );
  const end = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(cases, fc.tuple(end, end), ({ rubric, answers }, ends) => {
      const assessment = assessByIntervals(rubric, answers, '2026-11-22');
      const now = scoreOf(assessment);
      fc.pre(now !== undefined);
      const verdict = decide(rubric, assessment, now);
      const windows = windowsOf(rubric, limitsFrom(rubric, assessment), verdict);
      const other = { low: Math.min(...ends), high: Math.max(...ends) };
      const { id, range } = decide(rubric, assessment, other);
      expect(isWithin(windows.low, other.low) && isWithin(windows.high, other.high)).toBe(
        id === verdict.id && range.join() === verdict.range.join(),
      );
    }),
    { numRuns: 500 },
  );
});

function isWithin({ from, below }: ScoreRange, score: number): boolean {
  return score >= from && score < below;
}

it('a rule that names a band that is not there means that the rubric is broken, and throws', () => {
  expect(() => bandById(rubricOf({}).bands, 'superb')).toThrow('the rubric has no such band');
});
