import { expect, it } from 'vitest';
import { type Problem, problem } from '../../../src/core/model/problem.js';
import { problemInRow } from '../../../src/words/en/row-problem.js';

const share = { question: 'share', found: '"1/2"' };

it.each<[Problem, { readonly value?: string; readonly suggestion?: string }]>([
  [
    problem('answers/unknown-value', { question: 'task', found: 'exm', known: ['exam', 'quiz'] }),
    { value: 'exm', suggestion: 'exam' },
  ],
  [problem('answers/unknown-value', { question: 'task', found: 'zzz', known: ['exam'] }), { value: 'zzz' }],
  [
    problem('answers/type', { ...share, expected: { id: 'plain-number', write: '25' }, found: '"25%"' }),
    { value: '25%', suggestion: '25' },
  ],
  [problem('answers/type', { ...share, expected: { id: 'plain-number' }, found: 'a list' }), {}],
  [
    problem('answers/type', {
      question: 'revised',
      expected: { id: 'day', readings: ['2026-11-08', '2026-08-11'] },
      found: '"11/08/2026"',
    }),
    { value: '11/08/2026', suggestion: '2026-11-08 or 2026-08-11' },
  ],
  [problem('answers/type', { ...share, expected: { id: 'day', readings: [] } }), { value: '1/2' }],
  [
    problem('answers/misplaced-form', { ...share, file: '{at-least: 1}' }),
    { value: '1/2', suggestion: '{at-least: 1}' },
  ],
  [
    problem('answers/misplaced-form', { ...share, file: '{one-of: [a, b]}', typed: 'a|b' }),
    { value: '1/2', suggestion: '{one-of: [a, b]}' },
  ],
  [
    problem('answers/no-half-known', { question: 'task', type: 'choice', write: ['x', 'y'] }),
    { suggestion: 'x or y' },
  ],
  [
    problem('answers/marks', { question: 'flags', found: 'a;b', mistake: 'separator', write: 'a, b' }),
    { value: 'a;b', suggestion: 'a, b' },
  ],
  [problem('answers/reversed-range', { question: 'share', low: '2', high: '1' }), { value: '2..1' }],
  [
    problem('answers/unknown-question', { id: 'tsk', rubric: 'small', known: ['task'] }),
    { value: 'tsk', suggestion: 'task' },
  ],
  [
    problem('schema/unknown-key', { key: 'sourc', known: ['source'] }),
    { value: 'sourc', suggestion: 'source' },
  ],
  [
    problem('answers/no-reason', { question: 'task', found: 'n/a' }),
    { value: 'n/a', suggestion: '{not-applicable: your reason}' },
  ],
  [problem('schema/missing-key', { key: 'name' }), {}],
  [problem('schema/value', { expected: 'x', found: '"y"' }), { value: 'y' }],
  [problem('syntax/csv', { expected: '7 cells', found: '3' }), {}],
])('%j has its value and what to write instead', (found, { value, suggestion }) => {
  const { message, ...more } = problemInRow(found, 'json');
  expect(message).not.toBe('');
  expect(more).toEqual({
    ...(value !== undefined && { value }),
    ...(suggestion !== undefined && { suggestion }),
  });
});

it('several answers to a question that takes one are written in the form of the input', () => {
  const several = { ...share, file: '{one-of: [a, b]}', typed: 'a|b' };
  expect(problemInRow(problem('answers/misplaced-form', several), 'cells').suggestion).toBe('a|b');
  const range = problem('answers/misplaced-form', { ...share, typed: '1..2' });
  expect(problemInRow(range, 'cells').suggestion).toBe('1..2');
});

it('a value is shortened to 200 characters', () => {
  const found = problem('answers/unknown-value', { question: 'task', found: 'x'.repeat(5_000), known: [] });
  expect(problemInRow(found, 'json').value).toHaveLength(200);
});
