import { describe, expect, it } from 'vitest';
import { runTests } from '../../../src/core/authoring/run-tests.js';
import type { RubricTest } from '../../../src/core/model/rubric-parts.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted } from '../../support/outcomes.js';

const DAY = '2026-11-22';

function runOf(test: Omit<RubricTest, 'name'>) {
  const rubric = rubricOf({
    criteria: [criterion('only', 1, [choice('task', [1, 0.5, 0], { maxAge: 30 })])],
    tests: [{ name: 'a case', ...test }],
  });
  return runTests(rubric, DAY);
}

function failuresOf(test: Omit<RubricTest, 'name'>) {
  return accepted(runOf(test)).flatMap(({ failures }) =>
    failures.map(({ code, args, where }) => ({ code, args, path: where.path })),
  );
}

describe('a test case of a rubric', () => {
  it('passes where verdict, firmness and score are as expected', () => {
    const expected = { verdict: 'strong', firm: true, score: { atLeast: 100, atMost: 100 } };
    expect(failuresOf({ answers: { task: 'a' }, expect: expected })).toEqual([]);
  });

  it('passes where it expects nothing', () => {
    expect(failuresOf({ answers: {}, expect: {} })).toEqual([]);
  });

  it('fails with everything that differs, at what it expects', () => {
    const expected = { verdict: 'strong', firm: false, score: { atLeast: 60, atMost: 40 } };
    expect(failuresOf({ answers: { task: 'b' }, expect: expected })).toEqual([
      {
        code: 'test/verdict',
        args: { expected: 'strong', found: 'weak', range: ['weak', 'weak'] },
        path: ['tests', 0, 'expect', 'verdict'],
      },
      {
        code: 'test/firm',
        args: { expected: false, range: ['weak', 'weak'] },
        path: ['tests', 0, 'expect', 'firm'],
      },
      {
        code: 'test/score',
        args: { side: 'at-least', bound: 60, score: { low: 50, high: 50 } },
        path: ['tests', 0, 'expect', 'score', 'at-least'],
      },
      {
        code: 'test/score',
        args: { side: 'at-most', bound: 40, score: { low: 50, high: 50 } },
        path: ['tests', 0, 'expect', 'score', 'at-most'],
      },
    ]);
  });

  it('expects the whole interval of the score between its bounds', () => {
    const codes = failuresOf({ answers: {}, expect: { score: { atLeast: 1, atMost: 99 } } });
    expect(codes.map(({ args }) => args)).toEqual([
      { side: 'at-least', bound: 1, score: { low: 0, high: 100 } },
      { side: 'at-most', bound: 99, score: { low: 0, high: 100 } },
    ]);
  });

  it('fails where nothing applies', () => {
    const answers = { task: { 'not-applicable': 'no task' } };
    expect(failuresOf({ answers, expect: { verdict: 'strong' } })).toEqual([
      { code: 'test/no-score', args: {}, path: ['tests', 0, 'expect'] },
    ]);
  });

  it('ages evidence to its own day, or else to the day of the run', () => {
    const answers = { task: { value: 'a', checked: '2026-09-01' } };
    expect(failuresOf({ asOf: '2026-09-02', answers, expect: { firm: true } })).toEqual([]);
    expect(failuresOf({ answers, expect: { firm: true } }).map(({ code }) => code)).toEqual(['test/firm']);
  });

  it('cannot be run with answers or checks that do not fit the rubric', () => {
    const run = runOf({ answers: { tusk: 'a', task: 'x' }, checks: { price: 'open' }, expect: {} });
    expect(run.ok ? [] : run.problems.map(({ code, where }) => [code, where.path])).toEqual([
      ['answers/unknown-question', ['tests', 0, 'answers', 'tusk']],
      ['answers/unknown-value', ['tests', 0, 'answers', 'task']],
      ['answers/unknown-check', ['tests', 0, 'checks', 'price']],
    ]);
  });
});
