import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/answers/read-answer.js';
import { readSettings } from '../../../src/core/answers/read-setting.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const task = choice('task', [1, 0.5, 0]);
const hours = numeric('hours', { min: 0 });
const revised = dated('revised');

describe('a half-known value as it is typed, in a file,', () => {
  it.each([
    [hours, '120..200', '{at-least: 120, at-most: 200}'],
    [hours, '100-200', '{at-least: 100, at-most: 200}'],
    [hours, 'at least 120', '{at-least: 120}'],
    [hours, [100, 200], '{at-least: 100, at-most: 200}'],
    [revised, '2023..2024-05', '{from: 2023, to: 2024-05}'],
    [revised, ['2023', '2024-05'], '{from: 2023, to: 2024-05}'],
    [task, 'a|c', '{one-of: [a, c]}'],
    [task, ['a', 'c'], '{one-of: [a, c]}'],
    [yesNo('lab'), 'yes|no', '{one-of: [yes, no]}'],
  ])('is refused with what to write there: %#', (question, raw, file) => {
    const problems = refused(readAnswer(question, { value: raw }, AS_OF));
    expect(problems).toMatchObject([{ code: 'answers/misplaced-form', where: { path: ['value'] } }]);
    expect(problems[0]?.args).toMatchObject({ question: question.id, file });
    expect(problems[0]?.args).not.toHaveProperty('typed');
  });

  it('has what to write in quotes where YAML would read something else', () => {
    const options = ['1, 2', '- x'].map((value) => ({ value, label: value, score: 1 }));
    const answer = readAnswer({ ...task, options }, '1, 2|- x', AS_OF);
    expect(refused(answer)[0]?.args).toMatchObject({ file: '{one-of: ["1, 2", "- x"]}' });
  });

  it('is refused as any other text where its ends are no answers', () => {
    for (const [question, raw] of [
      [hours, '5..2'],
      [hours, [{}, 5]],
      [task, 'a|x'],
      [task, ['a', 'x']],
      [worded('why'), {}],
    ] as const) {
      expect(refused(readAnswer(question, { value: raw }, AS_OF))[0]?.code).not.toBe(
        'answers/misplaced-form',
      );
    }
  });
});

describe('a half-known value of a file', () => {
  it.each([
    ['task={one-of: [a, c]}', 'a|b'],
    ['hours={at-least: 5}', '120..200'],
    ['revised={from: 2024}', '2024-01..2025-06'],
    ['lab={one-of: [yes, no]}', 'yes|no'],
  ])('is refused where it is typed, with a form for that: %s', (setting, typed) => {
    const rubric = rubricOf({ criteria: [criterion('c', 1, [task, hours, revised, yesNo('lab')])] });
    const problems = refused(readSettings(rubric, [setting], AS_OF));
    expect(problems).toMatchObject([{ code: 'answers/misplaced-form', args: { typed } }]);
    expect(problems[0]?.args).not.toHaveProperty('file');
  });
});

it('several options of a choice are refused with both forms, where it is not said that one is true', () => {
  for (const raw of ['a, c', 'a or Option 3', 'a;c']) {
    expect(refused(readAnswer(task, raw, AS_OF))[0]).toMatchObject({
      code: 'answers/misplaced-form',
      args: { file: '{one-of: [a, c]}', typed: 'a|c' },
    });
  }
  const spaced = { ...task, options: [{ value: 'a, c', label: 'Both', score: 1 }] };
  expect(accepted(readAnswer(spaced, 'a, c', AS_OF))).toEqual({ kind: 'value', value: 'a, c' });
});
