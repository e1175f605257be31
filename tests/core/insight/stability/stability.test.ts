import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stability } from '../../../../src/core/insight/stability/stability.js';
import { boxWeightings } from '../../../../src/core/insight/stability/weightings.js';
import type { AnswerSet } from '../../../../src/core/model/answer.js';
import type { Stability } from '../../../../src/core/model/result.js';
import type { Rubric } from '../../../../src/core/model/rubric.js';
import type { Verdict } from '../../../../src/core/model/verdict.js';
import { assess } from '../../../../src/core/scoring/assess.js';
import { assessByIntervals } from '../../../../src/core/scoring/assess-intervals.js';
import type { Term } from '../../../../src/core/scoring/interval.js';
import { decide, scoreOf, verdictUnderWeights } from '../../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../../support/arbitrary-rubric.js';
import { is, yesNo } from '../../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../../support/build-rubric.js';
import { projectionOf } from '../../../support/projection.js';

const AS_OF = '2026-11-22';
const two = rubricOf({
  criteria: [
    criterion('rigour', 60, [choice('task', [1, 0.4, 0])]),
    criterion('help', 40, [yesNo('mentor')]),
  ],
});

function stabilityOf(rubric: Rubric, answers: AnswerSet): Stability {
  const now = projectionOf(rubric, answers, AS_OF);
  if (now === undefined) throw new Error('nothing applies');
  return stability(rubric, assess(rubric, answers, AS_OF), now.verdict);
}

/** Under other weights completions stay in the parts that they were found in, and intervals tell of each. */
function rescorer(rubric: Rubric, answers: AnswerSet): (weights: Float64Array) => Verdict | undefined {
  const { split: parted } = assess(rubric, answers, AS_OF);
  return (weights) => {
    if (parted !== undefined) {
      const weightOf = ({ weight }: Term, at: number): number => (weight > 0 ? (weights[at] ?? 0) : 0);
      return verdictUnderWeights(rubric, parted.parts, weightOf);
    }
    const criteria = rubric.criteria.map((each, at) => ({ ...each, weight: weights[at] ?? 0 }));
    const assessment = assessByIntervals({ ...rubric, criteria }, answers, AS_OF);
    const score = scoreOf(assessment);
    return score && decide(rubric, assessment, score);
  };
}

describe('stability', () => {
  it('is the part of other weightings that keeps the verdict, within the error that is said', () => {
    // 40 a + 100 (1 - a) is promising from a = 0.5 (excluded: that is 70) to 0.75. In rank order a goes evenly
    // from 0.5 to 1.
    const { rankOrder, box } = stabilityOf(two, answersOf({ task: 'b', mentor: 'yes' }));
    expect(rankOrder).toMatchObject({ method: 'sampled', error: 0.0196 });
    expect(Math.abs(rankOrder.kept - 0.5)).toBeLessThan(rankOrder.error);
    expect(box.method).toBe('sampled');
    expect(box.kept).toBeGreaterThan(0.6);
    expect(box.kept).toBeLessThan(0.9);
  });

  it('is called solid where nothing near changes the verdict, and fragile where much does', () => {
    expect(stabilityOf(two, answersOf({ task: 'a', mentor: 'yes' }))).toEqual({
      rankOrder: { kept: 1, method: 'exact', error: 0 },
      box: { kept: 1, method: 'exact', error: 0 },
      called: 'solid',
    });
    expect(stabilityOf(two, answersOf({ task: 'b', mentor: 'yes' })).called).toBe('fragile');
  });

  it('is called nothing in between', () => {
    const near = rubricOf({
      criteria: [
        criterion('rigour', 60, [choice('task', [0.9])]),
        criterion('help', 40, [choice('mentor', [0.5])]),
      ],
    });
    // 90 a + 50 (1 - a) is strong from a = 0.5 on; in the box, a triangle of 0.1875 lies below.
    const found = stabilityOf(near, answersOf({ task: 'a', mentor: 'a' }));
    expect(found).not.toHaveProperty('called');
    expect(found.rankOrder).toEqual({ kept: 1, method: 'sampled', error: 0.0196 });
    expect(Math.abs(found.box.kept - 0.8125)).toBeLessThan(found.box.error);
  });

  it('is whole where a knock-out stops: no weight helps', () => {
    const stopped = {
      ...two,
      knockouts: [{ id: 'k', when: is('task', 'b'), because: 'no', verify: [] }],
    };
    expect(stabilityOf(stopped, answersOf({ task: 'b', mentor: 'yes' })).rankOrder.kept).toBe(1);
  });

  it('holds a capped verdict for kept where every better score is capped as well', () => {
    const capped = {
      ...two,
      caps: [{ id: 'c', when: is('task', 'b'), because: 'no', atMost: 'weak' }],
    };
    expect(stabilityOf(capped, answersOf({ task: 'b', mentor: 'yes' })).rankOrder.kept).toBe(1);
  });

  it('has an error as well where a question may not be asked', () => {
    const rubric = rubricOf({
      profile: [yesNo('beginner')],
      criteria: [...two.criteria, criterion('start', 10, [yesNo('ready', { when: is('beginner', 'yes') })])],
    });
    const { rankOrder } = stabilityOf(rubric, answersOf({ task: 'b', mentor: 'yes', ready: 'no' }));
    expect(rankOrder).toMatchObject({ method: 'sampled', error: 0.0196 });
  });

  it('agrees with re-scoring under sampled weights', () => {
    fc.assert(
      fc.property(rubricWithAnswers, ({ rubric, answers }) => {
        const now = projectionOf(rubric, answers, AS_OF);
        if (now?.score === undefined) return;
        const found = stability(rubric, assess(rubric, answers, AS_OF), now.verdict);
        const draw = boxWeightings(rubric.criteria.map((each) => each.weight));
        const weights = new Float64Array(rubric.criteria.length);
        const under = rescorer(rubric, answers);
        const draws = 150;
        let kept = 0;
        for (let count = 0; count < draws; count += 1) {
          draw(weights, 0, count);
          if (under(weights)?.id === now.verdict.id) kept += 1;
        }
        // Five standard errors.
        expect(Math.abs(found.box.kept - kept / draws)).toBeLessThan(0.205);
      }),
      { numRuns: 200 },
    );
  });
});

const rubricWithAnswers = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
  arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
);
