import { expect, it } from 'vitest';
import { anyAnswer } from '../../../src/core/insight/any-answer.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';

const AS_OF = '2026-11-22';

it('is one possible answer to a question by number, date or text', () => {
  expect(anyAnswer(numeric('n'), AS_OF)).toEqual([0]);
  expect(anyAnswer(numeric('n', { max: -3 }), AS_OF)).toEqual([-3]);
  expect(anyAnswer(numeric('n', { min: 5, max: 9 }), AS_OF)).toEqual([5]);
  expect(anyAnswer(dated('d'), AS_OF)).toEqual([AS_OF]);
  expect(anyAnswer(worded('t'), AS_OF)).toEqual(['any text']);
});

it('is none to a question with options, each of which is told', () => {
  expect(anyAnswer(yesNo('y'), AS_OF)).toEqual([]);
});
