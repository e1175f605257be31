import { describe, expect, it } from 'vitest';
import { questionShares } from '../../../src/core/insight/shares.js';
import type { Basis } from '../../../src/core/model/evidence.js';
import { coverageOf } from '../../../src/core/report/coverage.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { worded, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const rubric = rubricOf({
  profile: [yesNo('beginner')],
  criteria: [
    criterion('rigour', 60, [yesNo('exam', { weight: 2 }), yesNo('lab', { weight: 1 }), worded('why')]),
    criterion('help', 40, [
      yesNo('hidden', { when: { kind: 'any', of: [] } }),
      yesNo('mentor', { maxAge: 30 }),
      yesNo('chat', { when: { kind: 'all', of: [] }, weight: 0 }),
    ]),
  ],
});

function all(given: Parameters<typeof answersOf>[0]) {
  const assessment = assess(rubric, answersOf(given), '2026-11-22');
  return coverageOf(assessment, questionShares(assessment));
}

function coverage(given: Parameters<typeof answersOf>[0]): unknown {
  const { answered, withSource } = all(given);
  return { answered, withSource };
}

describe('coverage', () => {
  it('is the part of the scoring questions that is answered, by weight', () => {
    expect(coverage({})).toEqual({ answered: 0, withSource: 0 });
    expect(coverage({ exam: 'yes' })).toEqual({ answered: 0.4, withSource: 0 });
    expect(coverage({ lab: 'no', mentor: 'yes' })).toEqual({ answered: 0.6, withSource: 0 });
    expect(coverage({ exam: 'yes', lab: 'no', mentor: 'yes' })).toEqual({ answered: 1, withSource: 0 });
  });

  it('tells how much of it has a source', () => {
    const sourced = { kind: 'value', value: 'yes', evidence: { source: 'https://example.org' } } as const;
    expect(coverage({ exam: sourced, mentor: 'yes' })).toEqual({ answered: 0.8, withSource: 0.4 });
  });

  it("tells how much of it rests on the issuer's own word", () => {
    const on = (basis: Basis) => ({ kind: 'value', value: 'yes', evidence: { basis } }) as const;
    const { onIssuersWord, onHearsay, onGuess } = all({
      exam: on('issuer-claim'),
      lab: on('hearsay'),
      mentor: on('guess'),
    });
    expect([onIssuersWord, onHearsay, onGuess]).toEqual([0.4, 0.2, 0.4]);
  });

  it('does not count profile questions, text or weights of 0', () => {
    const sourced = { kind: 'value', value: 'yes', evidence: { source: 'https://example.org' } } as const;
    expect(coverage({ beginner: sourced, why: sourced, chat: sourced })).toEqual({
      answered: 0,
      withSource: 0,
    });
  });

  it('leaves out what does not apply, and counts what is stale as missing', () => {
    const setAside = { kind: 'not-applicable', reason: 'none', evidence: { source: 'page 3' } } as const;
    expect(coverage({ exam: 'yes', lab: setAside })).toEqual({ answered: 0.6, withSource: 0 });
    const old = {
      kind: 'value',
      value: 'yes',
      evidence: { source: 'page 3', checked: '2026-01-01' },
    } as const;
    expect(coverage({ exam: 'yes', mentor: old })).toEqual({ answered: 0.4, withSource: 0 });
  });

  it('counts every question that is marked not applicable and would be asked, whatever its weight', () => {
    const none = { kind: 'not-applicable', reason: 'none' } as const;
    const { leftOut } = all({ beginner: none, lab: none, why: none, chat: none, exam: 'yes' });
    expect(leftOut).toBe(4);
    expect(all({ exam: 'yes' }).leftOut).toBe(0);
    expect(all({ mentor: { ...none, evidence: { checked: '2026-01-01' } } }).leftOut).toBe(0);
    expect(all({ hidden: none }).leftOut).toBe(0);
  });
});
