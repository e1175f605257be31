import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problemCounter } from '../../../src/core/batch/problem-counter.js';
import type { RowProblem } from '../../../src/core/batch/row.js';

function found(column: string, value?: string): RowProblem {
  return { code: 'answers/type', column, ...(value !== undefined && { value }), message: 'x' };
}

it('problems are counted by column and value, or by question where there is no column', () => {
  const counts = problemCounter();
  counts.add([found('task', 'a'), found('task', 'b'), found('task'), found('share', 'a')]);
  counts.add([
    found('task', 'b'),
    { code: 'answers/type', question: 'task', message: 'x' },
    { code: 'answers/is-rubric', message: 'x' },
  ]);
  expect(counts.result()).toEqual([
    {
      column: 'task',
      count: 4,
      values: [
        { value: 'b', count: 2 },
        { value: 'a', count: 1 },
      ],
    },
    { column: 'share', count: 1, values: [{ value: 'a', count: 1 }] },
    { question: 'task', count: 1, values: [] },
  ]);
});

it('a value has what to write instead, the same however the input is split', () => {
  const typed = { ...found('task', 'a'), suggestion: 'b | c' };
  const inFile = { ...found('task', 'a'), suggestion: '{one-of: [b, c]}' };
  const [one, other] = [problemCounter(), problemCounter()];
  one.add([found('task', 'a'), typed, inFile]);
  other.add([inFile, typed, found('task', 'a')]);
  expect(one.result()[0]?.values).toEqual([{ value: 'a', count: 3, suggestion: 'b | c' }]);
  expect(other.result()).toEqual(one.result());
});

it('of very many columns the first by name are kept, however the input is split', () => {
  const number = fc.integer({ min: 0, max: 999 });
  const problems = fc.array(
    fc
      .record({ column: number, value: number })
      .map(({ column, value }) => found(`c${column % 450}`, `v${value}`)),
    { minLength: 1, maxLength: 900 },
  );
  fc.assert(
    fc.property(problems, fc.nat(900), (all, at) => {
      const [whole, first, second] = [problemCounter(), problemCounter(), problemCounter()];
      whole.add(all);
      first.add(all.slice(0, at));
      second.add(all.slice(at));
      first.merge(second.result());
      expect(first.result()).toEqual(whole.result());
    }),
    { numRuns: 30 },
  );
});

it('the most frequent value comes first among 3,000 that are wrong once', () => {
  const counts = problemCounter();
  for (let n = 0; n < 3_000; n += 1) counts.add([found('task', `a${n}`)]);
  for (let n = 0; n < 5_000; n += 1) counts.add([found('task', 'often')]);
  const [task] = counts.result();
  expect(task?.values[0]).toEqual({ value: 'often', count: 5_000 });
  expect(task?.values).toHaveLength(3_001);
  expect(task).not.toHaveProperty('complete');
});

it('near the most values that are counted, parts add up to the whole', () => {
  const part = fc.record({ from: fc.nat(2_500), size: fc.nat(2_500) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
      const [whole, merged] = [problemCounter(), problemCounter()];
      for (const { from, size } of parts) {
        const problems = Array.from({ length: size }, (_, at) => found('task', `${from + at}`));
        const one = problemCounter();
        one.add(problems);
        whole.add(problems);
        merged.merge(one.result());
      }
      expect(merged.result()).toEqual(whole.result());
    }),
    { numRuns: 30 },
  );
});

it('of 5,000 different values 100 are kept, with exact counts, and it is said that there are more', () => {
  const counts = problemCounter();
  for (let n = 0; n < 20_000; n += 1) counts.add([found('task', String(n % 5_000).padStart(4, '0'))]);
  const [task] = counts.result();
  expect(task).toMatchObject({ column: 'task', count: 20_000, complete: false });
  expect(task?.values).toHaveLength(100);
  expect(task?.values[0]).toEqual({ value: '0000', count: 4 });
  expect(task?.values.at(-1)).toEqual({ value: '0099', count: 4 });
});
