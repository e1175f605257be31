import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/with-answer.js';
import { explainAll } from '../../../src/core/explanation/explain-all.js';
import { explainCriterion } from '../../../src/core/explanation/explain-criterion.js';
import { explainQuestion } from '../../../src/core/explanation/explain-question.js';
import { allQuestions } from '../../../src/core/model/rubric.js';
import { AS_OF, arbitraryGrounds } from '../../support/grounds.js';
import { projectionOf } from '../../support/projection.js';

const ENDS = ['low', 'high'] as const;
const RUNS = { numRuns: 500 };

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

it('promises of every answer exactly what giving it comes to', () => {
  fc.assert(
    fc.property(arbitraryGrounds(), (grounds) => {
      const { rubric } = grounds.report;
      for (const question of allQuestions(rubric)) {
        for (const { value, outcome } of explainQuestion(grounds, question.id).tries) {
          const given = withAnswer(rubric, grounds.answers, question, { kind: 'value', value });
          const anew = projectionOf(rubric, given, AS_OF);
          expect(outcome && [outcome.score, outcome.verdict, outcome.firm, outcome.range]).toEqual(
            anew && [anew.score, anew.verdict.id, anew.verdict.firm, anew.verdict.range],
          );
        }
      }
    }),
    RUNS,
  );
});

it('marks as current the one answer that leaves everything as it is', () => {
  fc.assert(
    fc.property(arbitraryGrounds(), (grounds) => {
      for (const question of allQuestions(grounds.report.rubric)) {
        const { tries, answer } = explainQuestion(grounds, question.id);
        const current = tries.filter((each) => each.current);
        expect(current).toHaveLength(answer.state === 'answered' ? 1 : 0);
        for (const { outcome } of current) expect(outcome?.change).toEqual({ low: 0, high: 0 });
      }
    }),
    RUNS,
  );
});

it('lets the middle, what is gained and lost, and what is open add up to both ends of the score', () => {
  fc.assert(
    fc.property(arbitraryGrounds(), (grounds) => {
      const { drivers, score } = explainAll(grounds);
      const { middle, up, down, open, maybeAsked = { low: 0, high: 0 } } = drivers;
      const known = middle + sumOf([...up, ...down].map(({ points }) => points));
      for (const end of ENDS) {
        const spans = [...open.map(({ points }) => points), maybeAsked];
        expect(known + sumOf(spans.map((span) => span[end]))).toBeCloseTo(score[end], 4);
      }
      // Where completions were gone through, an end may lie closer than the lowest of each open answer.
      if (grounds.assessment.split !== undefined) return;
      expect(maybeAsked.low).toBeLessThanOrEqual(1e-4);
      expect(maybeAsked.high).toBeGreaterThanOrEqual(-1e-4);
    }),
    RUNS,
  );
});

it('lets the points of the criteria add up to both ends of the score', () => {
  fc.assert(
    fc.property(arbitraryGrounds(), (grounds) => {
      const { terms, leftOut, score } = explainAll(grounds);
      for (const end of ENDS)
        expect(sumOf(terms.map(({ points }) => points[end]))).toBeCloseTo(score[end], 4);
      expect(terms.length + leftOut.length).toBe(grounds.report.rubric.criteria.length);
    }),
    RUNS,
  );
});

it('gives the weights and scores that the score of a criterion is made of, at both ends', () => {
  fc.assert(
    fc.property(arbitraryGrounds(), (grounds) => {
      for (const { id, questions } of grounds.report.rubric.criteria) {
        const { criterion, terms, weights, leftOut } = explainCriterion(grounds, id);
        expect(terms.length + leftOut.length).toBe(questions.length);
        expect(criterion.own === undefined).toBe(terms.length === 0);
        for (const end of criterion.own === undefined ? [] : ENDS) {
          const counted = terms.filter((term) => term.counted[end]);
          const mean = sumOf(counted.map(({ weight, score }) => weight * score[end])) / weights[end];
          expect(mean).toBeCloseTo(criterion.own?.[end] ?? Number.NaN, 4);
        }
      }
    }),
    RUNS,
  );
});
