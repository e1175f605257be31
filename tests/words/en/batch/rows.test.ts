import { expect, it } from 'vitest';
import type { ProblemCount } from '../../../../src/core/model/batch-summary.js';
import { problemCountLines } from '../../../../src/words/en/batch/problem-counts.js';
import { tableNotes } from '../../../../src/words/en/batch/table-notes.js';
import { choice, criterion, rubricOf } from '../../../support/build-rubric.js';

const rubric = rubricOf({ criteria: [criterion('c', 1, [choice('form', [1, 0])])] });
const linesOf = (problems: readonly ProblemCount[]) => problemCountLines(problems, rubric);

it('a value has what to write instead, and a column its options where a value is like none of them', () => {
  const near = { value: 'A', count: 2, suggestion: 'a' };
  expect(linesOf([{ column: 'form', count: 2, values: [near] }])).toEqual([
    'column "form": 2 problems: "A" (2, write a)',
  ]);
  expect(linesOf([{ column: 'form', count: 3, values: [near, { value: 'zz', count: 1 }] }])).toEqual([
    'column "form": 3 problems: "A" (2, write a), "zz" (1); write one of a, b, or leave it empty',
  ]);
});

it('a table has a line for what was passed over, and for each thing to correct in the spreadsheet', () => {
  const none = { above: [], columns: 0, rows: 0, headers: 0, notUtf8: 0, withoutIssuer: 0 };
  expect(tableNotes({ ...none, above: [1, 2], columns: 1, rows: 2, headers: 1 }, 'a.csv')).toEqual([
    'skipped in a.csv: lines 1, 2 above the header, 1 column without a name, 2 rows without content, 1 row that repeats the header',
  ]);
  expect(tableNotes({ ...none, notUtf8: 30, withoutIssuer: 1 }, 'a.csv')).toEqual([
    'not UTF-8 in a.csv: 30 rows; save the table as "CSV UTF-8"',
    '1 row in a.csv has no issuer, but a row above has one; if cells were merged, fill them down',
  ]);
  expect(tableNotes({ ...none, withoutIssuer: 2 }, 'a.csv')).toEqual([
    '2 rows in a.csv have no issuer, but a row above has one; if cells were merged, fill them down',
  ]);
});

it('problems are counted in a line for each column or question, with the first five values', () => {
  const values = 'abcdefg'.split('').map((value) => ({ value, count: 2 }));
  expect(
    linesOf([
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
  expect(linesOf([{ column: 'task', count: 5_000, complete: false, values }])).toEqual([
    'column "task": 5000 problems with more than 4000 different values, such as "a" (2)',
  ]);
});

it('where the summary has not all columns either, it says which it has', () => {
  const many = Array.from({ length: 200 }, (_, at) => ({ column: `c${at}`, count: 1, values: [] }));
  expect(linesOf(many).at(-1)).toBe(
    'and at least 192 more columns or questions; --summary FILE has the first 200 by name',
  );
  expect(linesOf(many.slice(1)).at(-1)).toBe(
    'and 191 more columns or questions; --summary FILE has them all',
  );
});

it('beyond eight columns it says where the others are', () => {
  const many = Array.from({ length: 10 }, (_, at) => ({ column: `c${at}`, count: 1, values: [] }));
  expect(linesOf(many)).toHaveLength(9);
  expect(linesOf(many).at(-1)).toBe('and 2 more columns or questions; --summary FILE has them all');
});
