import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/core/model/question-state.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { assessedQuestions, contributes, presenceOf } from '../../../src/core/scoring/assessment.js';
import { worded, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const rubric = rubricOf({
  profile: [yesNo('beginner')],
  criteria: [
    criterion('rigour', 2, [yesNo('exam'), yesNo('lab', { weight: 0 }), worded('why'), yesNo('credit')]),
    criterion('extra', 0, [yesNo('badge')]),
  ],
});

describe('a question counts', () => {
  it('where it scores, applies and has weight in a criterion that has weight', () => {
    const answers = answersOf({ credit: { kind: 'not-applicable', reason: 'no need' } });
    const all = assessedQuestions(assess(rubric, answers, '2026-11-22'));
    expect(all.map((each) => each.question.id)).toEqual([
      'beginner',
      'exam',
      'lab',
      'why',
      'credit',
      'badge',
    ]);
    expect(all.filter(contributes).map((each) => each.question.id)).toEqual(['exam']);
  });
});

describe('a question is open', () => {
  it('while it is unknown, stale or contradicted', () => {
    expect((['unknown', 'stale', 'contradicted'] as const).map(isOpen)).toEqual([true, true, true]);
    expect((['answered', 'not-applicable', 'not-asked'] as const).map(isOpen)).toEqual([false, false, false]);
  });
});

it('a question that may be asked may be in the total', () => {
  expect(presenceOf('yes')).toBe('sure');
  expect(presenceOf('unknown')).toBe('maybe');
});
