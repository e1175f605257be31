import { expect, it } from 'vitest';
import { CHANGES, COMPARISON_WARNINGS } from '../../../src/words/en/comparison/words.js';
import { COACH } from '../../../src/words/en/interview/question.js';
import { NEXT_CREDENTIAL, REFRESH } from '../../../src/words/en/portfolio/words.js';

it('English verbs and nouns follow their count', () => {
  expect(COMPARISON_WARNINGS.stale('A', 1)).toBe(
    'Evidence about A is too old for 1 answer, which counts as unknown.',
  );
  expect(COMPARISON_WARNINGS.stale('A', 2)).toBe(
    'Evidence about A is too old for 2 answers, which count as unknown.',
  );
  expect(CHANGES.points('1', '4')).toBe(' (1 point, was 4)');
  expect(CHANGES.points('4', '1')).toBe(' (4 points, were 1)');
  expect(NEXT_CREDENTIAL.perhaps('sql', ['A'], 'SQL')).toBe('Perhaps sql is what A calls SQL.');
  expect(NEXT_CREDENTIAL.perhaps('sql', ['A', 'B'], 'SQL')).toBe('Perhaps sql is what A and B call SQL.');
  expect(REFRESH.soon(1, '2026-12-01')).toBe('1 answer to look up again soon, by 2026-12-01');
  expect(REFRESH.soon(2, '2026-12-01')).toBe('2 answers to look up again soon, the first by 2026-12-01');
  expect(COACH.worth({ low: 1, high: 1 })).toBe('worth 1 point');
  expect(COACH.worth({ low: 0, high: 1 })).toBe('worth 0 to 1 points');
});
