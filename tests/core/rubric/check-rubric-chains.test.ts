import { describe, expect, it } from 'vitest';
import type { Condition, Rubric } from '../../../src/core/model/rubric.js';
import { checkChains } from '../../../src/core/rubric/check-rubric.js';
import { dependentsIn } from '../../../src/core/rubric/dependents.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { answersOf } from '../../support/build-rubric.js';
import { criterion, reads, readsScore, rubricOf, yesNo } from './small-rubric.js';

function chainOf(steps: number, condition: (before: string) => Condition = reads): Rubric {
  const links = Array.from({ length: steps }, (_, at) => yesNo(`q${at + 1}`, condition(`q${at}`)));
  return rubricOf(criterion('c', yesNo('q0'), ...links));
}

const tooLong = (question: string, at: number) => [
  {
    code: 'rubric/long-chain',
    severity: 'error',
    args: { question, limit: 100 },
    where: { path: ['criteria', 0, 'questions', at, 'when'] },
  },
];

describe('chains of conditions', () => {
  it('may take a hundred steps', () => {
    expect(checkChains(chainOf(100))).toEqual([]);
  });

  it('are told once, at the first question beyond that', () => {
    expect(checkChains(chainOf(101))).toEqual(tooLong('q101', 101));
    expect(checkChains(chainOf(4000))).toEqual(tooLong('q101', 101));
  });

  it('count the scores that they go through', () => {
    const criteria = Array.from({ length: 60 }, (_, at) =>
      criterion(`c${at}`, at === 0 ? yesNo('q0') : yesNo(`q${at}`, readsScore(`c${at - 1}`))),
    );
    expect(checkChains(rubricOf(...criteria))).toMatchObject([{ args: { question: 'q51' } }]);
  });

  it('that lead back to themselves are left to the check of those', () => {
    expect(checkChains(rubricOf(criterion('c', yesNo('a', reads('b')), yesNo('b', reads('a')))))).toEqual([]);
  });

  it('of the longest kind are scored, however deep the conditions themselves are nested', () => {
    const nested = (before: string): Condition =>
      Array.from({ length: 60 }).reduce<Condition>((of) => ({ kind: 'not', of }), reads(before));
    const rubric = chainOf(100, nested);
    const answers = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, 'yes']));
    expect(assess(rubric, answersOf(answers), '2026-11-22').total?.range.low).toBeCloseTo(1, 12);
    expect(dependentsIn(rubric)('q0').questions.size).toBe(101);
  });
});
