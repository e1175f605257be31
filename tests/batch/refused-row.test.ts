import { expect, test } from 'vitest';
import { refusedRow } from '../../src/batch/refused-row.js';
import type { RowProblem } from '../../src/core/batch/row.js';
import { type Problem, problem } from '../../src/core/model/problem.js';

const found = problem('syntax/csv', { expected: '3', found: '4' }, { line: 7, column: 2 });
const sentence = ({ code }: Problem): RowProblem => ({ code, message: 'The sentence' });
const problems = [{ code: 'syntax/csv', message: 'The sentence' }];

test('the row says what is wrong and where, and is a line of JSON', () => {
  expect(refusedRow({ record: 3 }, [found], sentence)).toEqual({
    kind: 'refused',
    record: 3,
    error: { code: 'syntax/csv', message: 'The sentence', where: '7:2', problems },
    found: [found],
    line: '{"schemaVersion":1,"record":3,"error":{"code":"syntax/csv","message":"The sentence","where":"7:2","problems":[{"code":"syntax/csv","message":"The sentence"}]}}',
  });
});

test('the file stands before the line where there are several', () => {
  const row = refusedRow({ record: 3, file: 'a.csv' }, [found], sentence);
  expect(row.error.where).toBe('a.csv:7:2');
  expect(JSON.parse(row.line)).toEqual({
    schemaVersion: 1,
    record: 3,
    file: 'a.csv',
    error: { code: 'syntax/csv', message: 'The sentence', where: 'a.csv:7:2', problems },
  });
});

test('the first three of several problems are told, and how many more there are', () => {
  const row = refusedRow({ record: 1 }, [found, found, found, found, found], sentence);
  expect(row.error.problems).toHaveLength(5);
  expect(row.error.message).toBe('The sentence; also: The sentence; also: The sentence (and 2 more)');
});

test('where nobody knows a place, none is told', () => {
  const row = refusedRow({ record: 1 }, [problem('score/nothing-applies', {})], sentence);
  expect(row.error).toEqual({
    code: 'score/nothing-applies',
    message: 'The sentence',
    problems: [{ code: 'score/nothing-applies', message: 'The sentence' }],
  });
});

test('a row that is refused without a problem is a bug', () => {
  expect(() => refusedRow({ record: 1 }, [], sentence)).toThrow('record 1 was refused without a problem');
});

test('a sentence that names neither column nor question is said with its column, and the row with its candidate', () => {
  const inColumn = ({ code }: Problem): RowProblem => ({
    code,
    column: 'task.source',
    message: 'The sentence',
  });
  const row = refusedRow({ record: 1 }, [found], inColumn, { name: 'A' });
  expect(row.error.message).toBe('Column "task.source": The sentence');
  expect(JSON.parse(row.line)).toMatchObject({
    candidate: { name: 'A' },
    error: { problems: [{ column: 'task.source', message: 'The sentence' }] },
  });
});
