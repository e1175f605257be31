import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Interval } from '../../../src/core/model/result.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import type { Verdict } from '../../../src/core/model/verdict.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric, type Shape } from '../../support/arbitrary-rubric.js';
import { completions } from '../../support/completions.js';
import { projectionOf } from '../../support/projection.js';

const AS_OF = '2026-11-22';
const NOISE = 1e-6;
const RUNS = { numRuns: 1000 };
const MOST_COMPLETIONS = 3000;

interface Outcome {
  readonly score: Interval;
  readonly verdict: Verdict;
}

function outcomeOf(rubric: Rubric, answers: AnswerSet): Outcome | undefined {
  const assessment = assess(rubric, answers, AS_OF);
  const score = scoreOf(assessment);
  return score && { score, verdict: decide(rubric, assessment, score) };
}

function cases(shape: Shape) {
  return arbitraryRubric(shape).chain((rubric) =>
    arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
  );
}

/** Best first; a lower rank is a better verdict. */
function rankIn(rubric: Rubric, id: string): number {
  return id === 'stop' ? rubric.bands.length : rubric.bands.findIndex((band) => band.id === id);
}

function forEveryCompletion(
  shape: Shape,
  check: (open: Outcome, done: Partial<Outcome>, rubric: Rubric) => void,
): void {
  fc.assert(
    fc.property(cases(shape), ({ rubric, answers }) => {
      const all = completions(rubric, answers);
      fc.pre(all.length <= MOST_COMPLETIONS);
      const open = outcomeOf(rubric, answers);
      for (const completion of all) {
        const done: Partial<Outcome> = projectionOf(rubric, completion, AS_OF) ?? {};
        if (open === undefined) expect(done.score).toBeUndefined();
        else check(open, done, rubric);
      }
    }),
    RUNS,
  );
}

describe('the score interval', () => {
  it('contains the score of every completion that has one', () => {
    forEveryCompletion({ conditions: 'with' }, (open, { score }) => {
      if (score === undefined) return;
      expect(score.low).toBeGreaterThanOrEqual(open.score.low - NOISE);
      expect(score.high).toBeLessThanOrEqual(open.score.high + NOISE);
    });
  });

  it('is reached at both ends by some completion where there are no conditions', () => {
    fc.assert(
      fc.property(cases({ conditions: 'without' }), ({ rubric, answers }) => {
        const all = completions(rubric, answers);
        fc.pre(all.length <= MOST_COMPLETIONS);
        const open = outcomeOf(rubric, answers);
        fc.pre(open !== undefined);
        const scores = all.flatMap((each) => outcomeOf(rubric, each)?.score.low ?? []);
        expect(Math.min(...scores)).toBeCloseTo(open?.score.low ?? -1, 5);
        expect(Math.max(...scores)).toBeCloseTo(open?.score.high ?? -1, 5);
      }),
      RUNS,
    );
  });

  it('closes to one number when every question is answered', () => {
    fc.assert(
      fc.property(
        arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
          arbitraryAnswers(rubric, 'values-only').map((answers) => ({ rubric, answers })),
        ),
        ({ rubric, answers }) => {
          const outcome = outcomeOf(rubric, answers);
          if (outcome !== undefined) expect(outcome.score.low).toBe(outcome.score.high);
          if (outcome !== undefined) expect(outcome.verdict.firm).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('is never narrower for an unknown answer than for a known one', () => {
    fc.assert(
      fc.property(cases({ conditions: 'without' }), fc.nat(), ({ rubric, answers }, at) => {
        const known = [...answers.answers].filter(([, answer]) => answer.kind === 'value');
        fc.pre(known.length > 0);
        const [id] = known[at % known.length] ?? [''];
        const forgotten = {
          ...answers,
          answers: new Map(answers.answers).set(id, { kind: 'unknown' as const }),
        };
        const before = outcomeOf(rubric, answers);
        const after = outcomeOf(rubric, forgotten);
        fc.pre(before !== undefined && after !== undefined);
        expect(after?.score.low).toBeLessThanOrEqual((before?.score.low ?? 0) + NOISE);
        expect(after?.score.high).toBeGreaterThanOrEqual((before?.score.high ?? 100) - NOISE);
      }),
      RUNS,
    );
  });

  it('never holds NaN or leaves 0 to 100', () => {
    fc.assert(
      fc.property(cases({ conditions: 'with' }), ({ rubric, answers }) => {
        const outcome = outcomeOf(rubric, answers);
        if (outcome === undefined) return;
        expect(outcome.score.low).toBeGreaterThanOrEqual(0);
        expect(outcome.score.high).toBeLessThanOrEqual(100);
        expect(outcome.score.low).toBeLessThanOrEqual(outcome.score.high);
      }),
      RUNS,
    );
  });
});

describe('the verdict', () => {
  it('has a range that holds the verdict of every completion', () => {
    forEveryCompletion({ conditions: 'with' }, (open, { verdict }, rubric) => {
      if (verdict === undefined) return;
      const [lowest, highest] = open.verdict.range.map((id) => rankIn(rubric, id));
      const rank = rankIn(rubric, verdict.id);
      expect(rank).toBeLessThanOrEqual(lowest ?? -1);
      expect(rank).toBeGreaterThanOrEqual(highest ?? 99);
    });
  });

  it('is firm only where every completion agrees', () => {
    forEveryCompletion({ conditions: 'with' }, (open, { verdict }) => {
      if (open.verdict.firm && verdict !== undefined) expect(verdict.id).toBe(open.verdict.id);
    });
  });
});

describe('a rubric', () => {
  it('gives the same score when all its weights are multiplied', () => {
    fc.assert(
      fc.property(
        cases({ conditions: 'with' }),
        fc.constantFrom(0.001, 3, 1e6),
        ({ rubric, answers }, factor) => {
          const criteria = rubric.criteria.map((each) => ({
            ...each,
            weight: each.weight * factor,
            questions: each.questions.map((question) => ({ ...question, weight: question.weight * factor })),
          }));
          expectSameScore(outcomeOf(rubric, answers), outcomeOf({ ...rubric, criteria }, answers));
        },
      ),
      RUNS,
    );
  });

  it('gives the same score when its criteria, questions and options change places', () => {
    fc.assert(
      fc.property(cases({ conditions: 'with' }), ({ rubric, answers }) => {
        const criteria = rubric.criteria.toReversed().map((each) => ({
          ...each,
          questions: each.questions
            .toReversed()
            .map((question) =>
              'options' in question ? { ...question, options: question.options.toReversed() } : question,
            ),
        }));
        expectSameScore(outcomeOf(rubric, answers), outcomeOf({ ...rubric, criteria }, answers));
      }),
      RUNS,
    );
  });

  it('scores the same with and without a criterion of weight 0', () => {
    fc.assert(
      fc.property(cases({ conditions: 'without' }), ({ rubric, answers }) => {
        const criteria = rubric.criteria.filter((each) => each.weight > 0);
        fc.pre(criteria.length > 0);
        expectSameScore(outcomeOf(rubric, answers), outcomeOf({ ...rubric, criteria }, answers));
      }),
      RUNS,
    );
  });

  it('never scores less when the score of a chosen option rises and nothing hangs on it', () => {
    fc.assert(
      fc.property(cases({ conditions: 'without' }), fc.nat(), ({ rubric, answers }, at) => {
        const raised = { ...rubric, criteria: raiseOne(rubric, at) };
        const before = outcomeOf(rubric, answers);
        const after = outcomeOf(raised, answers);
        fc.pre(before !== undefined && after !== undefined);
        expect(after?.score.low).toBeGreaterThanOrEqual((before?.score.low ?? 100) - NOISE);
        expect(after?.score.high).toBeGreaterThanOrEqual((before?.score.high ?? 100) - NOISE);
      }),
      RUNS,
    );
  });
});

function raiseOne(rubric: Rubric, at: number): Rubric['criteria'] {
  const questions = rubric.criteria.flatMap((each) => each.questions);
  const target = questions[at % questions.length]?.id;
  return rubric.criteria.map((each) => ({
    ...each,
    questions: each.questions.map((question) =>
      question.id === target && 'options' in question
        ? {
            ...question,
            options: question.options.map((option) => ({
              ...option,
              score: Math.min(1, (option.score ?? 0) + 0.2),
            })),
          }
        : question,
    ),
  }));
}

function expectSameScore(one: Outcome | undefined, other: Outcome | undefined): void {
  if (one === undefined || other === undefined) {
    expect(other).toEqual(one);
    return;
  }
  expect(Math.abs(one.score.low - other.score.low)).toBeLessThanOrEqual(2 * NOISE);
  expect(Math.abs(one.score.high - other.score.high)).toBeLessThanOrEqual(2 * NOISE);
}
