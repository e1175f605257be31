import { describe, expect, it } from 'vitest';
import { likelyAsked } from '../../../src/core/interview/likely-asked.js';
import type { Condition } from '../../../src/core/model/rubric.js';
import { is, numeric, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const form = choice('form', [0, 0, 0, 0]);
const price: Condition = { kind: 'answer', question: 'price', test: { op: 'at-least', value: 500 } };

function chance(when: Condition | undefined, given: Parameters<typeof answersOf>[0] = {}): number {
  const lab = yesNo('lab', { when });
  const rubric = rubricOf({
    profile: [form, yesNo('job'), numeric('price')],
    criteria: [criterion('c', 1, [lab])],
  });
  return likelyAsked(lab, rubric, answersOf(given).answers);
}

describe('how likely a question will be asked', () => {
  it('is certain without a condition', () => {
    expect(chance(undefined)).toBe(1);
  });

  it('is the part of the options that bring it up, while the steering question is ahead', () => {
    expect(chance(is('form', 'a'))).toBe(0.25);
    expect(chance({ kind: 'answer', question: 'form', test: { op: 'in', values: ['a', 'b', 'c'] } })).toBe(
      0.75,
    );
    expect(chance(is('job', 'yes'))).toBe(0.5);
  });

  it('is certain either way once the steering question is answered', () => {
    expect(chance(is('form', 'a'), { form: 'a' })).toBe(1);
    expect(chance(is('form', 'a'), { form: 'b' })).toBe(0);
  });

  it('is nil once the steering question was not found out or set aside', () => {
    expect(chance(is('form', 'a'), { form: { kind: 'unknown' } })).toBe(0);
    expect(chance(is('form', 'a'), { form: { kind: 'not-applicable', reason: 'x' } })).toBe(0);
  });

  it('is a half once the steering question is half known', () => {
    expect(chance(is('form', 'a'), { form: { kind: 'partial', value: { 'one-of': ['a', 'b'] } } })).toBe(0.5);
  });

  it('is a half where there are no options to count', () => {
    expect(chance(price)).toBe(0.5);
    expect(chance({ kind: 'score', criterion: 'c', op: 'below', bound: 0.5 })).toBe(0.5);
  });

  it('combines the chances of the parts of a condition', () => {
    expect(chance({ kind: 'all', of: [is('form', 'a'), is('job', 'yes')] })).toBe(0.125);
    expect(chance({ kind: 'any', of: [is('form', 'a'), is('job', 'yes')] })).toBe(0.625);
    expect(chance({ kind: 'not', of: is('form', 'a') })).toBe(0.75);
  });
});
