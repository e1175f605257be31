import { describe, expect, it } from 'vitest';
import type { Curve, Question } from '../../../src/core/model/rubric.js';
import { dateOfAge } from '../../../src/core/scoring/age.js';
import { dated, numeric, yesNo } from '../../support/build-questions.js';
import { answersOf, band, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { verdictOn } from '../../support/verdict-on.js';

const AS_OF = '2026-11-22';

/** What is called for if only scores between two ends ask for a pair, and nothing is answered. */
function actionsWith(questions: readonly Question[], [from, below]: readonly [number, number], answers = {}) {
  const rubric = rubricOf({
    bands: [
      band('high', below, { action: 'pay' }),
      band('middle', from, { action: 'pair' }),
      band('low', 0, { action: 'leave' }),
    ],
    criteria: [criterion('all', 1, questions)],
  });
  return verdictOn(rubric, answersOf(answers), AS_OF)?.actions;
}

describe('the actions that the possible bands call for', () => {
  it('leave out a band that every answer jumps over', () => {
    expect(actionsWith([yesNo('a')], [40, 60])).toEqual(['leave', 'pay']);
    expect(actionsWith([yesNo('a'), yesNo('b')], [40, 60])).toEqual(['leave', 'pair', 'pay']);
    expect(actionsWith([choice('a', [1, 0.39, 0.61, 0])], [40, 60])).toEqual(['leave', 'pay']);
  });

  it('take the steps of a number one by one', () => {
    const curve: Curve = [
      [0, 0],
      [10, 1],
    ];
    const tens = numeric('n', { min: 0, max: 10, step: 1, curve });
    expect(actionsWith([tens], [42, 48])).toEqual(['leave', 'pay']);
    expect(actionsWith([tens], [42, 50.5])).toEqual(['leave', 'pair', 'pay']);
    const { min: _, max: __, ...unbounded } = tens;
    expect(actionsWith([unbounded], [42, 48])).toEqual(['leave', 'pay']);
    const { step: ___, ...continuous } = tens;
    expect(actionsWith([continuous], [42, 48])).toEqual(['leave', 'pair', 'pay']);
  });

  it('take days one by one as far as the curve goes, unless it goes over many', () => {
    const aged = (days: number): Curve => [
      [0, 1],
      [days, 0],
    ];
    expect(actionsWith([dated('d', { ageCurve: aged(10) })], [42, 48])).toEqual(['leave', 'pay']);
    expect(actionsWith([dated('d', { ageCurve: aged(10) })], [42, 51])).toEqual(['leave', 'pair', 'pay']);
    expect(actionsWith([dated('d', { ageCurve: aged(1000) })], [42.01, 42.09])).toEqual([
      'leave',
      'pair',
      'pay',
    ]);
  });

  it('are no wider for a half-known answer than its set', () => {
    const question = choice('a', [1, 0.5, 0]);
    const half = { a: { kind: 'partial', value: { 'one-of': ['a', 'c'] } } } as const;
    expect(actionsWith([question], [40, 60])).toEqual(['leave', 'pair', 'pay']);
    expect(actionsWith([question], [40, 60], half)).toEqual(['leave', 'pay']);
    const days = { from: dateOfAge(3, AS_OF), to: dateOfAge(2, AS_OF) };
    const revised = dated('d', {
      ageCurve: [
        [2, 1],
        [3, 0],
      ],
    });
    expect(actionsWith([revised], [40, 60], { d: { kind: 'partial', value: days } })).toEqual([
      'leave',
      'pay',
    ]);
  });

  it('take what only a rule reads', () => {
    const rubric = rubricOf({
      bands: [
        band('high', 70, { action: 'pay' }),
        band('middle', 40, { action: 'pair' }),
        band('low', 0, { action: 'leave' }),
      ],
      profile: [numeric('count', { min: 0, max: 9, step: 1 })],
      criteria: [criterion('all', 1, [yesNo('a')])],
      caps: [
        {
          id: 'many',
          when: { kind: 'answer', question: 'count', test: { op: 'at-least', value: 5 } },
          because: 'There are too many.',
          atMost: 'middle',
        },
      ],
    });
    expect(verdictOn(rubric, answersOf({}), AS_OF)?.actions).toEqual(['leave', 'pair', 'pay']);
    expect(verdictOn(rubric, answersOf({ count: 4 }), AS_OF)?.actions).toEqual(['leave', 'pay']);
  });

  it('are those of every band between where there are too many answers to go through', () => {
    const marks = choice(
      'm',
      Array.from({ length: 13 }, (_, at) => 2 ** at / 2 ** 13),
      { type: 'multi' },
    );
    expect(actionsWith([marks], [40.0001, 40.0002])).toEqual(['leave', 'pair', 'pay']);
    const many = Array.from({ length: 13 }, (_, at) => yesNo(`q${at}`));
    expect(actionsWith(many, [40.0001, 40.0002])).toEqual(['leave', 'pair', 'pay']);
    const fine = (id: string) =>
      numeric(id, {
        min: 0,
        max: 200,
        step: 1,
        curve: [
          [0, 0],
          [200, 1],
        ],
      });
    expect(actionsWith([fine('n'), fine('o')], [20.01, 20.02])).toEqual(['leave', 'pair', 'pay']);
    expect(actionsWith([fine('n')], [20.01, 20.02])).toEqual(['leave', 'pay']);
  });
});
