import { describe, expect, it } from 'vitest';
import { equalWeights } from '../../../src/core/insight/equal-weights.js';
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

describe('the verdict with equal weights', () => {
  it('gives every criterion that has a weight the same', () => {
    // 0.6 x 40 + 0.4 x 100 is 64, promising; (40 + 100) / 2 is 70, strong
    expect(equalWeights(rubric, answersOf({ task: 'b', mentor: 'yes', refund: 'no' }), AS_OF)).toEqual({
      verdict: 'strong',
      firm: true,
    });
  });

  it('says whether it is firm', () => {
    expect(equalWeights(rubric, answersOf({ task: 'a' }), AS_OF)).toEqual({ verdict: 'weak', firm: false });
  });

  it('is none where nothing applies', () => {
    expect(equalWeights(rubricOf({}), answersOf({}), AS_OF)).toBeUndefined();
  });
});
