import { describe, expect, it } from 'vitest';
import { equalWeights } from '../../../src/core/insight/equal-weights.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Flips } from '../../../src/core/model/result.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  criteria: [
    criterion('rigour', 60, [choice('task', [1, 0.4, 0])]),
    criterion('help', 40, [yesNo('mentor')]),
    criterion('price', 0, [yesNo('refund')]),
  ],
});

function withEqualWeights(of: Rubric, answers: AnswerSet): Flips['equalWeights'] {
  return equalWeights(of, answers, assess(of, answers, AS_OF), AS_OF);
}

describe('the verdict with equal weights', () => {
  it('gives every criterion that has a weight the same', () => {
    // 0.6 x 40 + 0.4 x 100 is 64, promising; (40 + 100) / 2 is 70, strong
    expect(withEqualWeights(rubric, answersOf({ task: 'b', mentor: 'yes', refund: 'no' }))).toEqual({
      verdict: 'strong',
      firm: true,
      range: ['strong', 'strong'],
    });
  });

  it('says whether it is firm, and between which ends it lies where it is not', () => {
    expect(withEqualWeights(rubric, answersOf({ task: 'a' }))).toEqual({
      verdict: 'weak',
      firm: false,
      range: ['weak', 'strong'],
    });
  });

  it('is none where nothing applies', () => {
    expect(withEqualWeights(rubricOf({}), answersOf({}))).toBeUndefined();
  });
});
