import { expect, it } from 'vitest';
import { quotedAnswer } from '../../../src/words/en/quoted-answer.js';
import { worded } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';

const MARKS = choice('marks', [0.5, 0.5, 0], { type: 'multi' });
const rubric = rubricOf({
  profile: [worded('why')],
  criteria: [criterion('rigour', 1, [choice('task', [1, 0]), MARKS])],
});

it('an answer is quoted as it is labelled', () => {
  expect(quotedAnswer(rubric, 'task', 'a')).toBe('"Option 1"');
  expect(quotedAnswer(rubric, 'marks', ['a', 'c'])).toBe('"Option 1 and Option 3"');
});

it('an answer in words is any answer, whatever was tried', () => {
  expect(quotedAnswer(rubric, 'why', 'any text')).toBe('any answer');
});
