import { expect, it } from 'vitest';
import { swingOf } from '../../../src/core/authoring/swing.js';
import type { NumberQuestion, Question } from '../../../src/core/model/rubric.js';
import { choice, criterion } from '../../support/build-rubric.js';

const RANGE: NumberQuestion = {
  ...{ id: 'days', type: 'number', ask: 'Days?', weight: 5, evidence: 'optional', verify: [] },
  curve: [
    [0, 1],
    [30, 0.5],
    [90, 0],
  ],
};

function swing(...questions: readonly Question[]) {
  return swingOf(criterion('c', 1, questions));
}

it('a criterion reaches from the worst to the best answer of its heaviest question', () => {
  const light = choice('light', [0, 1]);
  const heavy = choice('heavy', [0.4, 1, 0], { weight: 3 });
  expect(swing(light, heavy)).toEqual({ question: 'heavy', worst: 'c', best: 'b' });
  expect(swing(light, heavy, RANGE)).toEqual({ question: 'days', worst: 90, best: 0 });
});

it('questions of which no single answer is worst or best are passed over', () => {
  const several = choice('several', [0.5, 0.5], { type: 'multi', weight: 9 });
  const level = choice('level', [1, 1], { weight: 8 });
  const { curve: _, ...bare } = { ...RANGE, weight: 7 };
  const dated: Question = { ...bare, id: 'date', type: 'date' };
  expect(swing(several, level, bare, dated, choice('light', [0, 1]))).toMatchObject({ question: 'light' });
  expect(swing(several, level, { ...bare, type: 'text' })).toBeUndefined();
});

it('an option that stands for others is neither worst nor best', () => {
  const open = choice('open', [0.2, 0.8]);
  const silent = { value: 'silent', label: 'Says nothing', oneOf: ['a', 'b'] };
  expect(swing({ ...open, options: [...open.options, silent] })).toMatchObject({ worst: 'a', best: 'b' });
});

it('an option without a score is neither worst nor best', () => {
  const open = choice('open', [0.2, 0.8]);
  expect(swing({ ...open, options: [...open.options, { value: 'other', label: 'Other' }] })).toMatchObject({
    worst: 'a',
    best: 'b',
  });
});
