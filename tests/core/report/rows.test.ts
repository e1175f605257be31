import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionRows, profileRow } from '../../../src/core/report/rows.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { scoreOf } from '../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { is, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  profile: [yesNo('beginner')],
  criteria: [
    criterion('rigour', 22, [choice('task', [1, 0.4, 0]), worded('why')]),
    criterion('help', 11, [yesNo('mentor'), yesNo('chat', { when: is('beginner', 'yes') })]),
    criterion('price', 0, [yesNo('refund')]),
  ],
});

describe('the rows of the criteria', () => {
  it('give share, score and points of the re-based total', () => {
    const rows = criterionRows(
      assess(rubric, answersOf({ beginner: 'no', task: 'b', refund: 'yes' }), AS_OF),
    );
    expect(rows.map(({ questions, ...row }) => row)).toEqual([
      {
        id: 'rigour',
        title: 'rigour',
        weight: 22,
        share: 0.666667,
        applicable: true,
        score: { low: 0.4, high: 0.4 },
        points: { low: 26.666667, high: 26.666667, max: 66.666667 },
      },
      {
        id: 'help',
        title: 'help',
        weight: 11,
        share: 0.333333,
        applicable: true,
        score: { low: 0, high: 1 },
        points: { low: 0, high: 33.333333, max: 33.333333 },
      },
      {
        id: 'price',
        title: 'price',
        weight: 0,
        share: 0,
        applicable: true,
        score: { low: 1, high: 1 },
        points: { low: 0, high: 0, max: 0 },
      },
    ]);
  });

  it('have no score and no points where nothing in them applies', () => {
    const setAside = { kind: 'not-applicable', reason: 'none' } as const;
    const rows = criterionRows(assess(rubric, answersOf({ task: setAside }), AS_OF));
    expect(rows[0]).toMatchObject({ share: 0, applicable: false, points: { low: 0, high: 0, max: 0 } });
    expect(rows[0]).not.toHaveProperty('score');
    expect(rows[1]).toMatchObject({ share: 1, points: { max: 100 } });
    const none = assess(rubric, answersOf({ beginner: 'no', task: setAside, mentor: setAside }), AS_OF);
    expect(criterionRows(none).map((row) => row.points)).toEqual(Array(3).fill({ low: 0, high: 0, max: 0 }));
  });

  it('add up to the score at both ends, also where it is not known what is asked', () => {
    const cases = arbitraryRubric({ conditions: 'with' }).chain((each) =>
      arbitraryAnswers(each).map((answers) => ({ each, answers })),
    );
    fc.assert(
      fc.property(cases, ({ each, answers }) => {
        const assessment = assess(each, answers, AS_OF);
        const score = scoreOf(assessment);
        fc.pre(score !== undefined);
        const rows = criterionRows(assessment);
        const sum = (end: 'low' | 'high'): number => rows.reduce((total, row) => total + row.points[end], 0);
        expect(Math.abs(sum('low') - (score?.low ?? -1))).toBeLessThanOrEqual(3e-6);
        expect(Math.abs(sum('high') - (score?.high ?? -1))).toBeLessThanOrEqual(3e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it('have the points that are share x score x 100 where all is asked for sure', () => {
    const cases = arbitraryRubric({ conditions: 'without' }).chain((each) =>
      arbitraryAnswers(each).map((answers) => ({ each, answers })),
    );
    fc.assert(
      fc.property(cases, ({ each, answers }) => {
        for (const { share, score, points } of criterionRows(assess(each, answers, AS_OF))) {
          expect(points.low).toBeCloseTo(share * (score?.low ?? 0) * 100, 3);
          expect(points.high).toBeCloseTo(share * (score?.high ?? 0) * 100, 3);
          expect(points.max).toBeCloseTo(share * 100, 3);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the row of a question', () => {
  const given = { kind: 'value', evidence: { source: 'page 3', checked: '2026-11-01', note: 'n' } } as const;

  it('has state, value, score and evidence, in that order, and leaves out what is empty', () => {
    const assessment = assess(rubric, answersOf({ task: { ...given, value: 'b' }, why: 'a job' }), AS_OF);
    expect(criterionRows(assessment)[0]?.questions.map((row) => JSON.stringify(row))).toEqual([
      '{"id":"task","state":"answered","value":"b","score":{"low":0.4,"high":0.4},' +
        '"source":"page 3","checked":"2026-11-01","note":"n"}',
      '{"id":"why","state":"answered","value":"a job"}',
    ]);
  });

  it('gives the reason why it was set aside, and no score', () => {
    const answers = answersOf({ task: { kind: 'not-applicable', reason: 'none', evidence: { note: 'n' } } });
    expect(criterionRows(assess(rubric, answers, AS_OF))[0]?.questions[0]).toEqual({
      id: 'task',
      state: 'not-applicable',
      reason: 'none',
      note: 'n',
    });
  });

  it('shows a parked answer as not asked, with its value', () => {
    const rows = criterionRows(assess(rubric, answersOf({ beginner: 'no', chat: 'yes' }), AS_OF));
    expect(rows[1]?.questions[1]).toEqual({ id: 'chat', state: 'not-asked', value: 'yes' });
  });

  it('shows the scores that an open question can still get', () => {
    expect(criterionRows(assess(rubric, answersOf({}), AS_OF))[0]?.questions[0]).toEqual({
      id: 'task',
      state: 'unknown',
      score: { low: 0, high: 1 },
    });
  });

  it('has no score in the profile', () => {
    const { profile } = assess(rubric, answersOf({ beginner: { ...given, value: 'yes' } }), AS_OF);
    expect(profile.map(profileRow)).toEqual([
      { id: 'beginner', state: 'answered', value: 'yes', source: 'page 3', checked: '2026-11-01', note: 'n' },
    ]);
  });
});
