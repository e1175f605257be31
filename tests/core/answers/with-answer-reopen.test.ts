import { expect, it } from 'vitest';
import { reopenAnswers } from '../../../src/core/answers/with-answer.js';
import type { Answer } from '../../../src/core/model/answer.js';
import { answersOf } from '../../support/build-rubric.js';

function was(answer: Answer): string {
  return `was ${answer.kind}`;
}

it('makes answers unknown, with what they were in the note and their evidence beside it', () => {
  const before = answersOf({ exam: 'yes', lab: 'no' });
  const noted = new Map(before.answers).set('lab', {
    kind: 'value',
    value: 'no',
    evidence: { source: 'a page', note: 'as they say', quote: 'no lab' },
  });
  const after = reopenAnswers({ ...before, answers: noted }, ['lab', 'exam', 'gone'], was);
  expect([...after.answers]).toEqual([
    ['exam', { kind: 'unknown', evidence: { note: 'was value' } }],
    [
      'lab',
      {
        kind: 'unknown',
        evidence: { source: 'a page', note: 'as they say; was value', quote: 'no lab' },
      },
    ],
  ]);
});
