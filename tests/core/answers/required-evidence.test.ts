import { expect, it } from 'vitest';
import { withRequiredEvidence } from '../../../src/core/answers/required-evidence.js';
import type { Answer } from '../../../src/core/model/answer.js';
import { yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const required = { evidence: 'required' } as const;
const rubric = rubricOf({
  profile: [yesNo('form', required)],
  criteria: [criterion('c', 1, ['a', 'b', 'c', 'd'].map((id) => yesNo(id, required)).concat(yesNo('free')))],
});

it('in a strict run an answer without the source that its question requires is marked, and keeps its value', () => {
  const yes = { kind: 'value', value: 'yes' } as const;
  const sourced: Answer = { ...yes, evidence: { source: 'https://example.org' } };
  const half: Answer = {
    kind: 'partial',
    value: { 'one-of': ['yes', 'no'] },
    evidence: { checked: '2026-11-01' },
  };
  const apart: Answer = { kind: 'not-applicable', reason: 'none' };
  const strict = withRequiredEvidence(
    rubric,
    answersOf({ form: yes, a: sourced, b: half, c: apart, free: yes }),
  );
  expect(Object.fromEntries(strict.answers)).toEqual({
    form: { ...yes, lacksSource: true },
    a: sourced,
    b: { ...half, lacksSource: true },
    c: apart,
    free: yes,
  });
});
