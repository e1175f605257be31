import { expect, it } from 'vitest';
import type { Condition } from '../../../src/core/model/rubric.js';
import { allRules, verdictConditions, verdictRules } from '../../../src/core/model/rules.js';
import { choice, rubricOf } from '../../support/build-rubric.js';

const when = (question: string): Condition => ({
  kind: 'answer',
  question,
  test: { op: 'answered', expected: true },
});
const rubric = rubricOf({
  profile: [choice('always', [1]), choice('sometimes', [1], { when: when('a') })],
  knockouts: [{ id: 'k', when: when('b'), because: '', verify: [] }],
  caps: [{ id: 'c', when: when('c'), because: '', atMost: 'weak' }],
  warnings: [{ id: 'w', when: when('d'), say: '' }],
});

it('has knock-outs first, then caps, then warnings', () => {
  expect(allRules(rubric).map(({ id }) => id)).toEqual(['k', 'c', 'w']);
});

it('leaves warnings out of what can change a verdict', () => {
  expect(verdictRules(rubric).map(({ id }) => id)).toEqual(['k', 'c']);
  expect(verdictConditions(rubric)).toEqual([when('a'), when('b'), when('c')]);
});
