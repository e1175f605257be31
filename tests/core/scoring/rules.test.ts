import { describe, expect, it } from 'vitest';
import type { Answer, AnswerSet } from '../../../src/core/model/answer.js';
import type { RuleState } from '../../../src/core/model/result.js';
import type { Condition, VerifyItem } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { checked, is, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const setAside: Answer = { kind: 'not-applicable', reason: 'no issuer to name' };
const issuer = yesNo('issuer', { maxAge: 30 });
const lab = yesNo('lab', { when: is('issuer', 'yes') });
const parts = { profile: [issuer], criteria: [criterion('rigour', 1, [yesNo('exam'), lab])] };

function knockout(
  when: Condition,
  answers: AnswerSet,
  verify: readonly VerifyItem[] = [],
): RuleState | undefined {
  const rule = { id: 'no-issuer', when, because: 'Nobody issues it.', verify };
  return assess(rubricOf({ ...parts, knockouts: [rule] }), answers, AS_OF).knockouts[0]?.state;
}

describe('a knock-out', () => {
  it('is hit, clear or unknown as its condition is', () => {
    expect(knockout(is('issuer', 'no'), answersOf({ issuer: 'no' }))).toBe('hit');
    expect(knockout(is('issuer', 'no'), answersOf({ issuer: 'yes' }))).toBe('clear');
    expect(knockout(is('issuer', 'no'), answersOf({}))).toBe('unknown');
  });

  it('that reads a question set aside is unknown, not clear', () => {
    expect(knockout(is('issuer', 'no'), answersOf({ issuer: setAside }))).toBe('unknown');
    const both: Condition = { kind: 'all', of: [is('issuer', 'no'), is('exam', 'no')] };
    expect(knockout(both, answersOf({ issuer: setAside, exam: 'no' }))).toBe('unknown');
  });

  it('that is hit by one question is hit, although another that it reads is set aside', () => {
    const either: Condition = { kind: 'any', of: [is('issuer', 'no'), is('exam', 'no')] };
    expect(knockout(either, answersOf({ issuer: setAside, exam: 'no' }))).toBe('hit');
    expect(knockout(either, answersOf({ issuer: setAside, exam: 'yes' }))).toBe('unknown');
  });

  it('that reads a question which is not asked is clear, although it was set aside', () => {
    expect(knockout(is('lab', 'no'), answersOf({ issuer: 'no', lab: setAside }))).toBe('clear');
  });

  it('that reads a stale answer is unknown', () => {
    const old: Answer = { kind: 'value', value: 'yes', evidence: { checked: '2026-10-22' } };
    expect(knockout(is('issuer', 'no'), answersOf({ issuer: old }))).toBe('unknown');
    expect(
      knockout(is('issuer', 'no'), answersOf({ issuer: { ...old, evidence: { checked: '2026-10-23' } } })),
    ).toBe('clear');
  });

  it('that is clear and has a contradicted check is unknown', () => {
    const answers = answersOf({ issuer: 'yes' }, checked({ register: { state: 'contradicted' } }));
    expect(knockout(is('issuer', 'no'), answers, [verifyItem('register')])).toBe('unknown');
  });

  it('that is hit and has a contradicted check is unknown', () => {
    const answers = answersOf({ issuer: 'no' }, checked({ register: { state: 'contradicted' } }));
    expect(knockout(is('issuer', 'no'), answers, [verifyItem('register')])).toBe('unknown');
  });

  it('goes by its condition again once the check is open or confirmed', () => {
    for (const state of ['open', 'confirmed'] as const) {
      const answers = answersOf({ issuer: 'no' }, checked({ register: { state } }));
      expect(knockout(is('issuer', 'no'), answers, [verifyItem('register')])).toBe('hit');
    }
  });
});

describe('a cap', () => {
  it('is hit, clear or unknown as its condition is', () => {
    const cap = { id: 'no-exam', when: is('exam', 'no'), atMost: 'weak', because: 'There is no exam.' };
    const stateWith = (answers: AnswerSet): RuleState | undefined =>
      assess(rubricOf({ ...parts, caps: [cap] }), answers, AS_OF).caps[0]?.state;
    expect(stateWith(answersOf({ exam: 'no' }))).toBe('hit');
    expect(stateWith(answersOf({ exam: 'yes' }))).toBe('clear');
    expect(stateWith(answersOf({}))).toBe('unknown');
    expect(stateWith(answersOf({ exam: setAside }))).toBe('clear');
  });
});

describe('a warning', () => {
  it('is said only when it is hit', () => {
    const warning = { id: 'guarantee', when: is('exam', 'no'), say: 'Nothing is tested.' };
    const said = (answers: AnswerSet): readonly string[] =>
      assess(rubricOf({ ...parts, warnings: [warning] }), answers, AS_OF).warnings.flatMap(
        ({ rule, state }) => (state === 'hit' ? [rule.id] : []),
      );
    expect(said(answersOf({ exam: 'no' }))).toEqual(['guarantee']);
    expect(said(answersOf({ exam: 'yes' }))).toEqual([]);
    expect(said(answersOf({}))).toEqual([]);
  });
});
