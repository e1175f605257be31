import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/model/answer.js';
import { hasContradiction, questionState, scoreRange } from '../../../src/core/scoring/question-state.js';
import { checked, verifyItem, worded } from '../../support/build-questions.js';
import { answersOf, choice } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const task = choice('task', [1, 0.4, 0.1], { maxAge: 90, verify: [verifyItem('how-assessed')] });
const contradicted = checked({ 'how-assessed': { state: 'contradicted' } });
const notApplicable: Answer = { kind: 'not-applicable', reason: 'no exam' };

describe('a question', () => {
  it('is not asked where its condition is false, whatever its answer', () => {
    expect(questionState(task, 'no', answersOf({ task: 'a' }), AS_OF)).toBe('not-asked');
  });

  it('is unknown without an answer, and where the answer says unknown', () => {
    expect(questionState(task, 'yes', answersOf({}), AS_OF)).toBe('unknown');
    expect(questionState(task, 'yes', answersOf({ task: { kind: 'unknown' } }), AS_OF)).toBe('unknown');
  });

  it('is answered by a fresh answer and by one without a date', () => {
    const fresh: Answer = { kind: 'value', value: 'a', evidence: { checked: '2026-08-24' } };
    expect(questionState(task, 'yes', answersOf({ task: fresh }), AS_OF)).toBe('answered');
    expect(questionState(task, 'yes', answersOf({ task: 'a' }), AS_OF)).toBe('answered');
    expect(questionState(task, 'unknown', answersOf({ task: 'a' }), AS_OF)).toBe('answered');
  });

  it('is stale where its answer was looked up longer ago than its limit', () => {
    const old: Answer = { kind: 'value', value: 'a', evidence: { checked: '2026-08-23' } };
    expect(questionState(task, 'yes', answersOf({ task: old }), AS_OF)).toBe('stale');
    expect(
      questionState(
        task,
        'yes',
        answersOf({ task: { ...notApplicable, evidence: { checked: '2026-08-23' } } }),
        AS_OF,
      ),
    ).toBe('stale');
  });

  it('is contradicted where one of its checks came out the other way', () => {
    expect(questionState(task, 'yes', answersOf({ task: 'a' }, contradicted), AS_OF)).toBe('contradicted');
  });

  it('is not applicable where it was set aside with a reason', () => {
    expect(questionState(task, 'yes', answersOf({ task: notApplicable }), AS_OF)).toBe('not-applicable');
  });
});

describe('a checklist item', () => {
  it('contradicts only when it was found to be wrong', () => {
    const answers = answersOf({}, checked({ a: { state: 'confirmed' }, b: { state: 'open' } }));
    expect(hasContradiction([verifyItem('a'), verifyItem('b'), verifyItem('c')], answers)).toBe(false);
    expect(hasContradiction(task.verify, answersOf({}, contradicted))).toBe(true);
  });
});

describe('the scores that a question can still take', () => {
  it('are one where it is answered', () => {
    expect(scoreRange(task, 'answered', { kind: 'value', value: 'b' }, AS_OF)).toEqual({
      low: 0.4,
      high: 0.4,
    });
  });

  it.each(['unknown', 'stale', 'contradicted'] as const)('are all where it is %s', (state) => {
    expect(scoreRange(task, state, { kind: 'value', value: 'b' }, AS_OF)).toEqual({ low: 0.1, high: 1 });
  });

  it('are none where it is not asked, not applicable or in free text', () => {
    expect(scoreRange(task, 'not-asked', undefined, AS_OF)).toBeUndefined();
    expect(scoreRange(task, 'not-applicable', notApplicable, AS_OF)).toBeUndefined();
    expect(scoreRange(worded('note'), 'answered', { kind: 'value', value: 'fine' }, AS_OF)).toBeUndefined();
  });
});
