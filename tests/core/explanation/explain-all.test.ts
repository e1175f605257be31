import { describe, expect, it } from 'vitest';
import { explainAll } from '../../../src/core/explanation/explain-all.js';
import { explainCriterion } from '../../../src/core/explanation/explain-criterion.js';
import { explainRule } from '../../../src/core/explanation/rules.js';
import { findSubject } from '../../../src/core/explanation/subject.js';
import { checked, is, verifyItem, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { groundsFor } from '../../support/grounds.js';
import { accepted, refused } from '../../support/outcomes.js';

const rubric = rubricOf({
  profile: [yesNo('wanted')],
  criteria: [
    {
      ...criterion('rigour', 60, [choice('task', [0, 0.5, 1], { weight: 3 }), yesNo('proctor')]),
      why: 'It counts.',
    },
    criterion('reach', 30, [yesNo('known', { when: is('wanted', 'yes') })]),
    criterion('extras', 0, [yesNo('frame')]),
    criterion('help', 10, [yesNo('mentor'), yesNo('light', { weight: 0 }), worded('words')]),
  ],
  knockouts: [{ id: 'none', when: is('task', 'a'), because: 'None.', verify: [verifyItem('rules')] }],
  caps: [
    {
      id: 'thin',
      when: { kind: 'score', criterion: 'rigour', op: 'below', bound: 0.7 },
      atMost: 'weak',
      because: 'Thin.',
    },
  ],
  warnings: [{ id: 'easy', when: is('task', 'b'), say: 'Easy.' }],
});

const SET_ASIDE = { kind: 'not-applicable', reason: 'no help wanted' } as const;

function groundsOf(given: Parameters<typeof answersOf>[0], checks = checked({})) {
  return groundsFor(rubric, answersOf(given, checks));
}

describe('the whole', () => {
  it('counts what is left, says what is not and why, and by what the weights are divided', () => {
    const { terms, leftOut, weights } = explainAll(
      groundsOf({ wanted: 'no', task: 'b', proctor: 'yes', mentor: SET_ASIDE, light: SET_ASIDE }),
    );
    expect(terms).toEqual([
      {
        criterion: 'rigour',
        title: 'rigour',
        weight: 60,
        share: 1,
        score: { low: 0.625, high: 0.625 },
        points: { low: 62.5, high: 62.5 },
        presence: 'sure',
      },
    ]);
    expect(leftOut.map(({ criterion: id, why, reasons }) => [id, why, reasons])).toEqual([
      ['reach', 'not-asked', []],
      ['extras', 'no-weight', []],
      ['help', 'not-applicable', ['no help wanted', 'no help wanted']],
    ]);
    expect(weights).toEqual({ all: 100, counted: 60 });
  });

  it('tells gains, losses and open questions against the middle, and what not being asked could make', () => {
    // Shares: task 0.45, proctor 0.15, known 0.3, mentor 0.1; every middle is a half.
    const { drivers, score } = explainAll(groundsOf({ task: 'c', proctor: 'no' }));
    expect(drivers).toEqual({
      middle: 50,
      up: [{ question: 'task', points: 22.5 }],
      down: [{ question: 'proctor', points: -7.5 }],
      open: [
        { question: 'known', points: { low: -15, high: 15 } },
        { question: 'mentor', points: { low: -5, high: 5 } },
      ],
      maybeAsked: { low: 0, high: 0 },
    });
    expect(score).toEqual({ low: 45, high: 85 });
  });

  it('says in which bands the two ends lie', () => {
    const { rule } = explainAll(groundsOf({ task: 'c', proctor: 'no' }));
    expect(rule).toMatchObject({ lowEnd: 'weak', highEnd: 'strong' });
    expect(rule.bands.slice(0, 2)).toEqual([
      { id: 'strong', from: 70 },
      { id: 'promising', from: 55, to: 70 },
    ]);
  });

  it('says of each rule where it stands and what it hangs on', () => {
    const { knockouts, caps, warnings } = explainAll(
      groundsOf({ task: 'b', proctor: 'yes' }, checked({ rules: { state: 'contradicted' } })),
    );
    expect(knockouts).toMatchObject([
      {
        id: 'none',
        state: 'unknown',
        answers: [{ question: 'task', state: 'answered', value: 'b' }],
        checks: [{ id: 'rules', state: 'contradicted' }],
      },
    ]);
    expect(caps).toMatchObject([
      { state: 'hit', atMost: 'weak', scores: [{ score: { low: 0.625, high: 0.625 } }] },
    ]);
    expect(warnings).toMatchObject([{ id: 'easy', state: 'hit', says: 'Easy.' }]);
    expect(explainRule(groundsOf({ task: 'b' }), 'warning', 'easy').rule.state).toBe('hit');
  });
});

describe('a criterion', () => {
  it('is the weighted mean of its questions, with the rubric’s reason', () => {
    const { criterion: facts, terms, weights } = explainCriterion(groundsOf({ task: 'b' }), 'rigour');
    // (3 x 0.5 + 1 x 0..1) / 4
    expect(facts).toMatchObject({ why: 'It counts.', own: { low: 0.375, high: 0.625 }, points: { max: 60 } });
    expect(terms.map(({ question, weight, score }) => [question, weight, score])).toEqual([
      ['task', 3, { low: 0.5, high: 0.5 }],
      ['proctor', 1, { low: 0, high: 1 }],
    ]);
    expect(weights).toEqual({ low: 4, high: 4 });
  });

  it('says why some of its questions do not count', () => {
    const { leftOut } = explainCriterion(groundsOf({ mentor: SET_ASIDE }), 'help');
    expect(leftOut.map(({ question, why, reason }) => [question, why, reason])).toEqual([
      ['mentor', 'not-applicable', 'no help wanted'],
      ['light', 'no-weight', undefined],
      ['words', 'not-scored', undefined],
    ]);
    const { terms, leftOut: unasked } = explainCriterion(groundsOf({ wanted: 'no' }), 'reach');
    expect(terms).toEqual([]);
    expect(unasked).toMatchObject([{ why: 'not-asked', when: is('wanted', 'yes') }]);
  });

  it('names the condition of a question that may not be asked', () => {
    const { terms } = explainCriterion(groundsOf({}), 'reach');
    expect(terms).toMatchObject([{ presence: 'maybe', when: is('wanted', 'yes') }]);
  });

  it('is refused where the rubric does not have it', () => {
    expect(() => explainCriterion(groundsOf({}), 'task')).toThrow('no such criterion: task');
  });
});

it('refuses a rule that is of another kind', () => {
  expect(() => explainRule(groundsOf({}), 'cap', 'easy')).toThrow('no such cap: easy');
});

describe('what a word names', () => {
  const clashing = rubricOf({
    criteria: [criterion('task', 1, [yesNo('task'), yesNo('other')])],
    caps: [{ id: 'thin', when: is('task', 'no'), atMost: 'weak', because: 'Thin.' }],
  });

  it('is a criterion before a question, and then says how to get the question', () => {
    expect(accepted(findSubject(clashing, 'task'))).toEqual({
      kind: 'criterion',
      id: 'task',
      also: ['question:task'],
    });
    expect(accepted(findSubject(clashing, 'question:task'))).toEqual({
      kind: 'question',
      id: 'task',
      also: [],
    });
    expect(accepted(findSubject(clashing, 'criterion:task'))).toMatchObject({ kind: 'criterion', also: [] });
    expect(accepted(findSubject(clashing, 'thin'))).toMatchObject({ kind: 'cap', also: [] });
  });

  it('is a problem with all there is, where there is no such thing', () => {
    for (const word of ['tsk', 'cap:task', '', 'question:']) {
      expect(refused(findSubject(clashing, word))).toMatchObject([
        {
          code: 'usage/subject',
          args: { found: word, known: expect.arrayContaining(['task', 'other', 'thin']) },
        },
      ]);
    }
  });
});
