import { describe, expect, it } from 'vitest';
import { answerSnapshots } from '../../../src/core/batch/answer-snapshot.js';

const ANSWER = { id: 'task', state: 'answered', value: 'yes', score: { low: 0.5, high: 1 } };

function marksOfAnswer(answer: unknown, share: unknown = 0.5) {
  return answerSnapshots({ criteria: [{ share, questions: [answer] }] });
}

describe('a result', () => {
  it.each([
    ['text', 'x'],
    ['one without its criteria', { candidate: { name: 'A' } }],
  ])('tells of no answers where it is %s', (_, result) => {
    expect(answerSnapshots(result)).toBeUndefined();
  });

  it('tells of its profile first, which scores nothing', () => {
    const profile = [{ id: 'form', state: 'answered', value: 'course', score: { low: 1, high: 1 } }];
    expect(answerSnapshots({ profile, criteria: [{ share: 1, questions: [ANSWER] }] })).toEqual([
      { question: 'form', state: 'answered', value: 'course' },
      { question: 'task', state: 'answered', value: 'yes', low: 0.5 },
    ]);
  });

  it.each([
    ['is text', 'x'],
    ['has no questions', { share: 1 }],
  ])('tells of the other criteria where one %s', (_, criterion) => {
    const marks = answerSnapshots({ criteria: [criterion, { share: 1, questions: [ANSWER] }] });
    expect(marks?.map(({ question }) => question)).toEqual(['task']);
  });
});

describe('an answer', () => {
  it.each([
    [{ hits: 2, of: 40 }, '{"hits":2,"of":40}'],
    [['a', 'b'], 'a, b'],
    [7, '7'],
  ])('is kept as text: %j', (value, text) => {
    expect(marksOfAnswer({ ...ANSWER, value })).toMatchObject([{ value: text }]);
  });

  it.each([
    ['a day that moves with the run', '2026-11-22', '{"from":"2024-01-01"}'],
    ['another day', '2025-12-31', '{"from":"2024-01-01","to":"2025-12-31"}'],
  ])('is kept with its end only where it is not the day of the run: %s', (_, to, text) => {
    const value = { from: '2024-01-01', to };
    const criteria = [{ share: 1, questions: [{ ...ANSWER, value }] }];
    expect(answerSnapshots({ asOf: '2026-11-22', criteria })).toMatchObject([{ value: text }]);
  });

  it.each([
    ['text', 'x'],
    ['without an id', { state: 'answered' }],
    ['without a state', { id: 'task' }],
  ])('is passed over where it is %s', (_, answer) => {
    expect(marksOfAnswer(answer)).toEqual([]);
  });

  it.each([
    ['has no share', undefined],
    ['has a share of 0', 0],
  ])('has no low end where its criterion %s', (_, share) => {
    expect(answerSnapshots({ criteria: [{ share, questions: [ANSWER] }] })).toEqual([
      { question: 'task', state: 'answered', value: 'yes' },
    ]);
  });

  it.each([
    ['it has no score', undefined],
    ['its score has no low end', { high: 1 }],
  ])('has no low end where %s', (_, score) => {
    expect(marksOfAnswer({ ...ANSWER, score })).toEqual([
      { question: 'task', state: 'answered', value: 'yes' },
    ]);
  });

  it.each([
    ['that is missing is left out', undefined, undefined],
    ['that is a number is written out', 12, '12'],
    ['that is a list is written with commas', ['a', 'b'], 'a, b'],
    ['of 60 characters stays whole', 'x'.repeat(60), 'x'.repeat(60)],
    ['of 61 characters is cut to 60', 'x'.repeat(61), `${'x'.repeat(57)}...`],
  ])('with a value %s', (_, value, text) => {
    expect(marksOfAnswer({ ...ANSWER, value })?.map((mark) => mark.value)).toEqual([text]);
  });
});
