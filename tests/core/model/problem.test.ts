import { describe, expect, it } from 'vitest';
import { combined, failure, MOST_PROBLEMS, problem, success } from '../../../src/core/model/problem.js';

const first = problem('answers/no-reason', { question: 'form' });
const second = problem('answers/no-reason', { question: 'rigour' }, { path: ['answers', 'rigour'] });

describe('a problem', () => {
  it('is an error that carries its code, its place and its details', () => {
    expect(second).toEqual({
      code: 'answers/no-reason',
      severity: 'error',
      where: { path: ['answers', 'rigour'] },
      args: { question: 'rigour' },
    });
  });

  it('may have no place', () => {
    expect(first.where).toEqual({});
  });
});

describe('outcomes put together', () => {
  it('give all the values in their order where nothing is wrong', () => {
    expect(combined([success('a'), success('b')])).toEqual({ ok: true, value: ['a', 'b'] });
  });

  it('give every problem of every one where something is wrong', () => {
    expect(combined([failure(first), success('b'), failure(second)])).toEqual({
      ok: false,
      problems: [first, second],
    });
  });

  it('keep 100 problems at most, however many there are', () => {
    const outcome = combined(Array.from({ length: 200_000 }, () => failure(first)));
    expect(MOST_PROBLEMS).toBe(100);
    expect(outcome.ok ? 0 : outcome.problems.length).toBe(100);
  });
});
