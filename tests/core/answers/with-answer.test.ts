import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/with-answer.js';
import { checked, is, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const issuer = yesNo('issuer', { verify: [verifyItem('legal-page'), verifyItem('address')] });
const exam = yesNo('exam', { verify: [verifyItem('how-assessed')] });
const rubric = rubricOf({
  profile: [issuer],
  criteria: [criterion('rigour', 1, [exam])],
  knockouts: [
    { id: 'nameless', when: is('issuer', 'no'), because: 'Nobody.', verify: [verifyItem('register')] },
  ],
  checks: [verifyItem('price-now')],
});
const before = answersOf(
  { issuer: 'yes', exam: 'yes' },
  checked({
    'legal-page': { state: 'contradicted' },
    address: { state: 'confirmed' },
    'how-assessed': { state: 'contradicted' },
    register: { state: 'contradicted' },
    'price-now': { state: 'contradicted' },
  }),
);

describe('a question that is answered again', () => {
  it('has the new answer, and the others stay', () => {
    const after = withAnswer(rubric, before, issuer, { kind: 'value', value: 'no' });
    expect([...after.answers]).toEqual([
      ['issuer', { kind: 'value', value: 'no' }],
      ['exam', { kind: 'value', value: 'yes' }],
    ]);
  });

  it('reopens its contradicted checks and those of knock-outs that read it, and no other', () => {
    const after = withAnswer(rubric, before, issuer, { kind: 'value', value: 'no' });
    expect([...after.checks.keys()]).toEqual(['address', 'how-assessed', 'price-now']);
    const other = withAnswer(rubric, before, exam, { kind: 'unknown' });
    expect([...other.checks.keys()]).toEqual(['legal-page', 'address', 'register', 'price-now']);
  });

  it('reopens those of knock-outs that read the score of its criterion', () => {
    const when = { kind: 'score', criterion: 'rigour', op: 'below', bound: 0.5 } as const;
    const scored = { ...rubric, knockouts: rubric.knockouts.map((knockout) => ({ ...knockout, when })) };
    const after = withAnswer(scored, before, exam, { kind: 'value', value: 'no' });
    expect([...after.checks.keys()]).toEqual(['legal-page', 'address', 'price-now']);
  });

  it('leaves the answers it came from as they were', () => {
    withAnswer(rubric, before, issuer, { kind: 'unknown' });
    expect(before.answers.get('issuer')).toEqual({ kind: 'value', value: 'yes' });
    expect(before.checks.size).toBe(5);
  });
});
