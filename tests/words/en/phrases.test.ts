import { expect, test } from 'vitest';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { answerLabel, titleOfId, verdictWord } from '../../../src/words/en/phrases.js';
import { sampleRubric } from '../../support/sample-rubric.js';

const rubric: Rubric = {
  ...sampleRubric,
  profile: [
    {
      id: 'flags',
      ask: 'Which do you see?',
      type: 'multi',
      weight: 1,
      evidence: 'none',
      verify: [],
      options: [
        { value: 'a', label: 'A countdown' },
        { value: 'b', label: 'A guarantee' },
      ],
    },
    {
      id: 'share',
      ask: 'How many?',
      type: 'number',
      unit: 'percent',
      weight: 1,
      evidence: 'none',
      verify: [],
    },
  ],
};

test('an answer reads as it was shown when it was given', () => {
  expect(answerLabel(rubric, 'hardest-task', 'recall-exam')).toBe('Pass a recall exam');
  expect(answerLabel(rubric, 'flags', ['a', 'b'])).toBe('A countdown; A guarantee');
  expect(answerLabel(rubric, 'flags', [])).toBe('None of these');
  expect(answerLabel(rubric, 'share', 25)).toBe('25 percent');
});

test('an answer that the rubric does not know reads as it is stored', () => {
  expect(answerLabel(rubric, 'hardest-task', 'gone')).toBe('gone');
  expect(answerLabel(rubric, 'gone', 'x')).toBe('x');
});

test('ids become words', () => {
  expect(verdictWord('very-strong')).toBe('VERY STRONG');
  expect(titleOfId('price-now')).toBe('Price now');
});
