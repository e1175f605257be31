import { expect, it } from 'vitest';
import { problemCountLines } from '../../../../src/words/en/batch/rows.js';

it('problems are counted in a line for each column or question, with the first five values', () => {
  const values = 'abcdefg'.split('').map((value) => ({ value, count: 2 }));
  expect(
    problemCountLines([
      { column: 'flags', count: 14, values },
      { question: 'task', count: 1, values: [] },
    ]),
  ).toEqual([
    'column "flags": 14 problems: "a" (2), "b" (2), "c" (2), "d" (2), "e" (2), 2 more values',
    'question "task": 1 problem',
  ]);
});

it('of more values than are counted, a line says how many that is, and gives examples', () => {
  const values = [{ value: 'a', count: 2 }];
  expect(problemCountLines([{ column: 'task', count: 5_000, complete: false, values }])).toEqual([
    'column "task": 5000 problems with more than 4000 different values, such as "a" (2)',
  ]);
});

it('where the summary has not all columns either, it says which it has', () => {
  const many = Array.from({ length: 200 }, (_, at) => ({ column: `c${at}`, count: 1, values: [] }));
  expect(problemCountLines(many).at(-1)).toBe(
    'and at least 192 more columns or questions; --summary FILE has the first 200 by name',
  );
  expect(problemCountLines(many.slice(1)).at(-1)).toBe(
    'and 191 more columns or questions; --summary FILE has them all',
  );
});

it('beyond eight columns it says where the others are', () => {
  const many = Array.from({ length: 10 }, (_, at) => ({ column: `c${at}`, count: 1, values: [] }));
  expect(problemCountLines(many)).toHaveLength(9);
  expect(problemCountLines(many).at(-1)).toBe('and 2 more columns or questions; --summary FILE has them all');
});
