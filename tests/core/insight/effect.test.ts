import { describe, expect, it } from 'vitest';
import { effectOf, stakeOf } from '../../../src/core/insight/effect.js';
import type { Question } from '../../../src/core/model/rubric.js';
import { is } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const form = choice('form', [0, 1]);
const task = choice('task', [1, 0.5, 0]);
const mentor = choice('mentor', [1, 0], { when: is('form', 'a') });
const extra = choice('extra', [1, 0]);
const rubric = rubricOf({
  profile: [form],
  criteria: [
    criterion('rigour', 60, [task]),
    criterion('help', 40, [mentor]),
    criterion('shown', 0, [extra]),
  ],
});

function effect(given: Parameters<typeof answersOf>[0], question: Question, value: string) {
  return effectOf(rubric, answersOf(given), { question, answer: { kind: 'value', value }, asOf: AS_OF });
}

describe('the effect of an answer', () => {
  it('is its points, out of those of its question, and what all would come to', () => {
    const none = answersOf({ form: 'a' });
    expect(stakeOf(rubric, none, task, AS_OF)?.points).toEqual({ low: 0, high: 60, of: 60 });
    expect(effect({ form: 'a' }, task, 'b')).toEqual({
      points: { low: 30, high: 30, of: 60 },
      projection: {
        score: { low: 30, high: 70 },
        verdict: { id: 'skip', range: ['skip', 'strong'], firm: false },
      },
    });
  });

  it('counts in the total that is left where something does not apply', () => {
    expect(effect({ form: 'b' }, task, 'b')).toEqual({
      points: { low: 50, high: 50, of: 100 },
      projection: {
        score: { low: 50, high: 50 },
        verdict: { id: 'weak', range: ['weak', 'weak'], firm: true },
      },
    });
  });

  it('has no points where a question scores nothing or weighs nothing', () => {
    expect(effect({}, form, 'b')).not.toHaveProperty('points');
    expect(effect({ form: 'a' }, extra, 'a')).not.toHaveProperty('points');
  });

  it('is told against the other answers alone, where a question comes up again', () => {
    const answered = { form: 'a', mentor: 'a', task: 'c' };
    expect(effect(answered, task, 'a')?.projection.score).toEqual({ low: 100, high: 100 });
    expect(stakeOf(rubric, answersOf(answered), task, AS_OF)?.projection.score).toEqual({
      low: 40,
      high: 100,
    });
  });

  it('is not there where nothing has a score', () => {
    const empty = rubricOf({ profile: [form], criteria: [] });
    expect(stakeOf(empty, answersOf({}), form, AS_OF)).toBeUndefined();
  });
});
