import { describe, expect, it } from 'vitest';
import type { Answer, AnswerSet } from '../../../src/core/model/answer.js';
import type { Interval } from '../../../src/core/model/result.js';
import type { Condition, Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { scoreOf } from '../../../src/core/scoring/verdict.js';
import { checked, is, verifyItem, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const setAside: Answer = { kind: 'not-applicable', reason: 'no need' };

function totalOf(rubric: Rubric, answers: AnswerSet): Interval | undefined {
  return scoreOf(assess(rubric, answers, AS_OF));
}

const task = choice('task', [1, 0.4, 0], { weight: 10 });
const proctored = yesNo('proctored', { weight: 5 });
const credit = yesNo('credit');
const two = rubricOf({
  criteria: [criterion('rigour', 22, [task, proctored]), criterion('stacking', 3, [credit])],
});

describe('the total', () => {
  it('is the weighted mean of criteria, each the weighted mean of its questions, times 100', () => {
    // rigour (10 x 0.4 + 5 x 1) / 15 = 0.6; total (22 x 0.6 + 3 x 0) / 25 = 0.528
    expect(totalOf(two, answersOf({ task: 'b', proctored: 'yes', credit: 'no' }))).toEqual({
      low: 52.8,
      high: 52.8,
    });
  });

  it('goes from the worst to the best that unknown answers allow', () => {
    // proctored no: 4/15 = 0.266667; yes: 0.6; credit from 0 to 1
    expect(totalOf(two, answersOf({ task: 'b' }))).toEqual({ low: 23.466667, high: 64.8 });
  });

  it('is re-based on what is left where a question does not apply', () => {
    expect(totalOf(two, answersOf({ task: 'b', proctored: setAside, credit: 'yes' }))).toEqual({
      low: 47.2,
      high: 47.2,
    });
  });

  it('leaves out a criterion of which nothing applies', () => {
    expect(totalOf(two, answersOf({ task: 'b', proctored: 'yes', credit: setAside }))).toEqual({
      low: 60,
      high: 60,
    });
  });

  it('is missing, and not 0, where nothing at all applies', () => {
    const assessment = assess(
      two,
      answersOf({ task: setAside, proctored: setAside, credit: setAside }),
      AS_OF,
    );
    expect('total' in assessment).toBe(false);
    expect(assessment.criteria.map((each) => 'mean' in each)).toEqual([false, false]);
  });

  it('is 0, and not missing, where every answer is the worst', () => {
    expect(totalOf(two, answersOf({ task: 'c', proctored: 'no', credit: 'no' }))).toEqual({
      low: 0,
      high: 0,
    });
  });

  it('does not count a criterion of weight 0, which is scored all the same', () => {
    const rubric = rubricOf({ criteria: [criterion('rigour', 1, [task]), criterion('extra', 0, [credit])] });
    const assessment = assess(rubric, answersOf({ task: 'b', credit: 'yes' }), AS_OF);
    expect(scoreOf(assessment)).toEqual({ low: 40, high: 40 });
    expect(assessment.criteria[1]?.mean?.range).toEqual({ low: 1, high: 1 });
  });

  it('does not score a criterion whose applicable weights add up to 0', () => {
    const free = yesNo('free', { weight: 0 });
    const rubric = rubricOf({
      criteria: [criterion('rigour', 1, [task]), criterion('price', 9, [free, credit])],
    });
    const assessment = assess(rubric, answersOf({ task: 'b', free: 'no', credit: setAside }), AS_OF);
    expect(scoreOf(assessment)).toEqual({ low: 40, high: 40 });
    expect(assessment.criteria[1]?.mean).toBeUndefined();
    expect(assessment.criteria[1]?.questions[0]?.range).toEqual({ low: 0, high: 0 });
  });

  it('does not count text', () => {
    const rubric = rubricOf({ criteria: [criterion('rigour', 1, [task, worded('why')])] });
    expect(totalOf(rubric, answersOf({ task: 'b', why: 'because' }))).toEqual({ low: 40, high: 40 });
  });

  it('does not count profile questions', () => {
    const rubric = rubricOf({ profile: [yesNo('beginner')], criteria: [criterion('rigour', 1, [task])] });
    const assessment = assess(rubric, answersOf({ beginner: 'no', task: 'a' }), AS_OF);
    expect(scoreOf(assessment)).toEqual({ low: 100, high: 100 });
    expect(assessment.profile[0]).toMatchObject({ state: 'answered', asked: 'yes' });
    expect(assessment.profile[0]?.range).toBeUndefined();
  });
});

describe('an answer that no longer holds', () => {
  it('counts as unknown where it is older than its limit', () => {
    const rubric = rubricOf({ criteria: [criterion('rigour', 1, [{ ...task, maxAge: 90 }])] });
    const on = (day: string): AnswerSet =>
      answersOf({ task: { kind: 'value', value: 'b', evidence: { checked: day } } });
    expect(totalOf(rubric, on('2026-08-24'))).toEqual({ low: 40, high: 40 });
    expect(totalOf(rubric, on('2026-08-23'))).toEqual({ low: 0, high: 100 });
  });

  it('counts as unknown where one of its checks is contradicted', () => {
    const rubric = rubricOf({
      criteria: [criterion('rigour', 1, [{ ...task, verify: [verifyItem('how')] }])],
    });
    const answers = answersOf({ task: 'b' }, checked({ how: { state: 'contradicted' } }));
    expect(totalOf(rubric, answers)).toEqual({ low: 0, high: 100 });
  });
});

describe('a question with a condition', () => {
  const gated = yesNo('lab', { when: is('form', 'a') });
  const rubric = rubricOf({
    profile: [choice('form', [0, 0])],
    criteria: [criterion('rigour', 1, [task, { ...gated, weight: 10 }])],
  });

  it('counts where the condition holds', () => {
    expect(totalOf(rubric, answersOf({ form: 'a', task: 'b', lab: 'yes' }))).toEqual({ low: 70, high: 70 });
  });

  it('is not asked and does not count where the condition is false, and its answer is kept', () => {
    const assessment = assess(rubric, answersOf({ form: 'b', task: 'b', lab: 'yes' }), AS_OF);
    expect(scoreOf(assessment)).toEqual({ low: 40, high: 40 });
    expect(assessment.criteria[0]?.questions[1]).toMatchObject({
      state: 'not-asked',
      answer: { kind: 'value', value: 'yes' },
    });
  });

  it('may or may not count where the condition hangs on an unknown answer', () => {
    expect(totalOf(rubric, answersOf({ task: 'b', lab: 'yes' }))).toEqual({ low: 40, high: 70 });
    expect(totalOf(rubric, answersOf({ task: 'b', lab: 'no' }))).toEqual({ low: 20, high: 40 });
    expect(totalOf(rubric, answersOf({ task: 'b' }))).toEqual({ low: 20, high: 70 });
  });

  it('may take its whole criterion into or out of the total', () => {
    const parts = rubricOf({
      profile: [choice('form', [0, 0])],
      criteria: [criterion('rigour', 1, [task]), criterion('practice', 3, [gated])],
    });
    const assessment = assess(parts, answersOf({ task: 'b', lab: 'yes' }), AS_OF);
    expect(scoreOf(assessment)).toEqual({ low: 40, high: 85 });
    expect(assessment.criteria[1]?.mean?.presence).toBe('maybe');
  });

  it('may point forward, to a question that comes later', () => {
    const forward = rubricOf({
      criteria: [criterion('rigour', 1, [yesNo('lab', { when: is('later', 'yes') }), yesNo('later')])],
    });
    expect(totalOf(forward, answersOf({ later: 'no' }))).toEqual({ low: 0, high: 0 });
    expect(totalOf(forward, answersOf({ later: 'yes', lab: 'no' }))).toEqual({ low: 50, high: 50 });
  });

  it('may hang on the score of a criterion', () => {
    const when: Condition = { kind: 'score', criterion: 'rigour', op: 'below', bound: 0.5 };
    const hanging = rubricOf({
      criteria: [criterion('rigour', 1, [task]), criterion('help', 1, [yesNo('mentor', { when })])],
    });
    expect(totalOf(hanging, answersOf({ task: 'a', mentor: 'no' }))).toEqual({ low: 100, high: 100 });
    expect(totalOf(hanging, answersOf({ task: 'b', mentor: 'no' }))).toEqual({ low: 20, high: 20 });
  });

  it('that reads what is not there is a bug, and throws', () => {
    const lost = rubricOf({
      criteria: [criterion('rigour', 1, [yesNo('lab', { when: is('ghost', 'yes') })])],
    });
    expect(() => assess(lost, answersOf({}), AS_OF)).toThrow('no such question: ghost');
    const when: Condition = { kind: 'score', criterion: 'ghost', op: 'below', bound: 0.5 };
    const adrift = rubricOf({ criteria: [criterion('rigour', 1, [yesNo('lab', { when })])] });
    expect(() => assess(adrift, answersOf({}), AS_OF)).toThrow('no such criterion: ghost');
  });
});

it('ids that are named like methods are ids like any other', () => {
  const rubric = rubricOf({
    criteria: [
      criterion('constructor', 1, [
        yesNo('constructor'),
        yesNo('to-string', { when: is('constructor', 'yes') }),
      ]),
    ],
  });
  expect(totalOf(rubric, answersOf({ constructor: 'yes', 'to-string': 'no' }))).toEqual({
    low: 50,
    high: 50,
  });
});
