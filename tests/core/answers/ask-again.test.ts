import { expect, it } from 'vitest';
import { askAgain } from '../../../src/core/answers/ask-again.js';
import { yesNo } from '../../support/build-questions.js';
import { criterion, rubricOf } from '../../support/build-rubric.js';

const rubric = rubricOf({
  profile: [yesNo('form')],
  criteria: [criterion('rigour', 1, [yesNo('exam-task'), yesNo('exam-watch'), yesNo('lab-task')])],
});

it.each([
  [['form'], ['form']],
  [['exam-*'], ['exam-task', 'exam-watch']],
  [['*-task'], ['exam-task', 'lab-task']],
  [['*a*t*'], ['exam-task', 'exam-watch', 'lab-task']],
  [['e*-*h'], ['exam-watch']],
  [
    ['lab-task', 'f*'],
    ['form', 'lab-task'],
  ],
  [['*'], ['form', 'exam-task', 'exam-watch', 'lab-task']],
  [[], []],
])('%j names %j', (globs, ids) => {
  expect(askAgain(rubric, globs)).toEqual({ ok: true, value: ids });
});

it.each(['form-', 'exam', 'form*form', '*z*', 'e*z*h', '*-x', ''])('"%s" names nothing', (glob) => {
  expect(askAgain(rubric, ['form', glob])).toMatchObject({
    ok: false,
    problems: [
      { code: 'usage/ask', args: { found: glob, known: ['form', 'exam-task', 'exam-watch', 'lab-task'] } },
    ],
  });
});
