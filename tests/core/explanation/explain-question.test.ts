import { expect, it } from 'vitest';
import { explainQuestion } from '../../../src/core/explanation/explain-question.js';
import type { Condition } from '../../../src/core/model/rubric.js';
import { dated, is, numeric, verifyItem, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { groundsFor } from '../../support/grounds.js';
import { resting } from '../../support/set-aside.js';

const rubric = rubricOf({
  criteria: [
    criterion('rigour', 60, [
      choice('task', [0, 0.4, 1], {
        maxAge: 90,
        improve: 'Take the project.',
        verify: [verifyItem('syllabus')],
      }),
    ]),
    criterion('reach', 40, [
      numeric('share', {
        min: 0,
        max: 100,
        step: 1,
        curve: [
          [0, 0],
          [50, 1],
        ],
      }),
    ]),
    criterion('extras', 0, [
      { ...choice('topics', [0.5, 0.5]), type: 'multi' },
      dated('revised', {
        ageCurve: [
          [0, 1],
          [365.25, 0],
        ],
      }),
      yesNo('frame', { when: is('task', 'c') }),
    ]),
  ],
  knockouts: [
    { id: 'no-task', when: is('task', 'a'), because: 'Nothing to do.', verify: [verifyItem('rules')] },
  ],
  caps: [
    {
      id: 'thin',
      when: { kind: 'score', criterion: 'rigour', op: 'below', bound: 0.2 },
      atMost: 'weak',
      because: 'Thin.',
    },
  ],
  warnings: [{ id: 'easy', when: is('task', 'b'), say: 'Easy.' }],
});

const FRESH = { kind: 'value', value: 'b', evidence: { source: 'guide', checked: '2026-11-02' } } as const;

function explained(id: string, given: Parameters<typeof answersOf>[0] = {}) {
  return explainQuestion(groundsFor(rubric, answersOf({ task: FRESH, share: 25, ...given })), id);
}

it('says of each option what the total and the verdict would be', () => {
  // 60 x (0, 0.4, 1) + 40 x 0.5
  expect(explained('task').tries).toEqual([
    {
      value: 'a',
      current: false,
      score: 0,
      outcome: {
        score: { low: 20, high: 20 },
        change: { low: -24, high: -24 },
        verdict: 'stop',
        firm: true,
        range: ['stop', 'stop'],
      },
    },
    {
      value: 'b',
      current: true,
      score: 0.4,
      outcome: {
        score: { low: 44, high: 44 },
        change: { low: 0, high: 0 },
        verdict: 'weak',
        firm: true,
        range: ['weak', 'weak'],
      },
    },
    {
      value: 'c',
      current: false,
      score: 1,
      outcome: {
        score: { low: 80, high: 80 },
        change: { low: 36, high: 36 },
        verdict: 'strong',
        firm: true,
        range: ['strong', 'strong'],
      },
    },
  ]);
});

it('says what is left where the answer is not known', () => {
  expect(explained('task').ifUnknown).toMatchObject({
    score: { low: 20, high: 80 },
    verdict: 'weak',
    range: ['stop', 'strong'],
  });
});

it('tells the age of the evidence and the last day on which it holds', () => {
  expect(explained('task').answer).toEqual({
    state: 'answered',
    value: 'b',
    source: 'guide',
    checked: '2026-11-02',
    age: 20,
    freshUntil: '2027-01-31',
    score: { low: 0.4, high: 0.4 },
  });
  const old = explained('task', {
    task: { ...FRESH, evidence: { ...FRESH.evidence, checked: '2026-08-01' } },
  });
  expect(old.answer).toMatchObject({ state: 'stale', freshUntil: '2026-10-30', score: { low: 0, high: 1 } });
  expect(old.tries.filter((each) => each.current)).toEqual([]);
});

it('names the last fresh day only where the calendar has it', () => {
  const ageless = rubricOf({ criteria: [criterion('c', 1, [yesNo('q', { maxAge: 9_999_999 })])] });
  const grounds = groundsFor(
    ageless,
    answersOf({ q: { kind: 'value', value: 'yes', evidence: { checked: '2026-11-02' } } }),
  );
  expect(explainQuestion(grounds, 'q').answer).not.toHaveProperty('freshUntil');
});

it('tries the corners of a curve, what rules compare with, and the answer itself', () => {
  expect(explained('share').tries.map(({ value, score }) => [value, score])).toEqual([
    [0, 0],
    [25, 0.5],
    [50, 1],
  ]);
  const dates = explained('revised', { revised: '2026-11-03' }).tries.map(({ value }) => value);
  expect(dates).toContain('2026-11-03');
  expect(dates).toContain('2026-11-22');
  expect(dates).toContain('2025-11-22');
});

it('turns every option of a multi over, one at a time', () => {
  const values = (given: Parameters<typeof answersOf>[0]) =>
    explained('topics', given).tries.map(({ value }) => value);
  expect(values({ topics: ['a'] })).toEqual([['a'], [], ['a', 'b']]);
  expect(values({})).toEqual([[], ['a'], ['b'], ['a', 'b']]);
});

it('names all that reads the answer, or the score that it makes', () => {
  const readers = explained('task').readBy.map(({ kind, id, state, reads }) => [kind, id, state, reads]);
  expect(readers).toEqual([
    ['question', 'frame', 'clear', 'answer'],
    ['knockout', 'no-task', 'clear', 'answer'],
    ['cap', 'thin', 'clear', 'score'],
    ['warning', 'easy', 'hit', 'answer'],
  ]);
});

it('lists its own checks and those of the knock-outs that read it, and how to improve', () => {
  const { checklist, question } = explained('task');
  expect(checklist.map(({ id }) => id).sort()).toEqual(['rules', 'syllabus']);
  expect(question.improve).toBe('Take the project.');
});

it('has no curve for a question without one, and tries only what the rules ask and the answer as it is', () => {
  const price: Condition = { kind: 'answer', question: 'price', test: { op: 'at-least', value: 100 } };
  const plain = rubricOf({
    profile: [numeric('price', { min: 0, step: 1 }), dated('begun'), worded('words')],
    criteria: [criterion('c', 1, [yesNo('task')])],
    knockouts: [{ id: 'dear', when: price, because: 'Dear.', verify: [] }],
  });
  const facts = (id: string, given: Parameters<typeof answersOf>[0]) => {
    const { curve, tries } = explainQuestion(groundsFor(plain, answersOf(given)), id);
    return { curve, tried: tries.map(({ value }) => value) };
  };
  expect(facts('price', {})).toEqual({ curve: [], tried: [99, 100, 101] });
  expect(facts('price', { price: 7 })).toEqual({ curve: [], tried: [7, 99, 100, 101] });
  expect(facts('begun', { begun: '2026-10-02' })).toEqual({ curve: [], tried: ['2026-10-02'] });
  expect(facts('words', { words: 'any' })).toEqual({ curve: [], tried: [] });
});

it('tries no more than a hundred answers, and always the one that was given', () => {
  const curve = Array.from({ length: 200 }, (_, x) => [x, x / 200] as const);
  const long = rubricOf({ criteria: [criterion('c', 1, [numeric('size', { curve })])] });
  const tried = (size: number) => explainQuestion(groundsFor(long, answersOf({ size })), 'size').tries;
  expect(tried(3)).toHaveLength(100);
  expect(tried(150)).toHaveLength(101);
  expect(tried(150).at(-1)).toMatchObject({ value: 150, current: true });
});

it('refuses a question that the rubric does not have', () => {
  expect(() => explained('nothing')).toThrow('no such question: nothing');
});

it('promises nothing of an answer that were not known where there would be no score then', () => {
  expect(explainQuestion(groundsFor(resting.rubric, resting.answers), 'exam').ifUnknown).toBeUndefined();
});

it('marks the answers that a half-known one leaves possible, the ends of a range among them', () => {
  const possible = (id: string, value: object) =>
    explained(id, { [id]: { kind: 'partial', value } as Parameters<typeof answersOf>[0][string] })
      .tries.filter((each) => each.possible)
      .map((each) => each.value);
  expect(possible('task', { 'one-of': ['b', 'c'] })).toEqual(['b', 'c']);
  expect(possible('share', { 'at-least': 20, 'at-most': 30 })).toEqual([20, 30]);
  expect(possible('revised', { from: '2026-06-01', to: '2026-07-01' })).toEqual(['2026-07-01', '2026-06-01']);
  expect(possible('revised', { to: '2026-07-01' })[0]).toBe('2026-07-01');
  expect(possible('topics', { sure: ['a'], maybe: ['b'] })).toEqual(expect.arrayContaining([['a']]));
  expect(possible('topics', { sure: ['a'], maybe: ['b'] })).not.toContainEqual([]);
  const { tries } = explained('task', { task: { kind: 'partial', value: { 'one-of': ['b', 'c'] } } });
  expect(tries.map(({ current }) => current)).toEqual([false, false, false]);
  expect(explained('task').tries.every((each) => !('possible' in each))).toBe(true);
});
