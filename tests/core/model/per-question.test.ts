import { expect, it } from 'vitest';
import { perQuestion } from '../../../src/core/model/per-question.js';
import { worded } from '../../support/build-questions.js';

it('what is worked out for a question is kept for that question and the last day', () => {
  const days: string[] = [];
  const told = perQuestion(({ id }, asOf) => `${id} ${days.push(asOf)}`);
  const [first, second] = [worded('first'), worded('second')];
  expect([told(first, '2026-11-22'), told(second, '2026-11-22'), told(first, '2026-11-22')]).toEqual([
    'first 1',
    'second 2',
    'first 1',
  ]);
  expect([told(first, '2026-11-23'), told(first, '2026-11-23'), told(first, '2026-11-22')]).toEqual([
    'first 3',
    'first 3',
    'first 4',
  ]);
});
