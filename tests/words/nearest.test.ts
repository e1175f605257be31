import { expect, test } from 'vitest';
import { nearest } from '../../src/words/nearest.js';

test('a slip of the keys finds the word that was meant', () => {
  expect(nearest('weigth', ['title', 'weight', 'why'])).toBe('weight');
  expect(nearest('Weight', ['weight'])).toBe('weight');
});

test('what is not close is not offered', () => {
  expect(nearest('banana', ['title', 'weight'])).toBeUndefined();
  expect(nearest('ab', ['xy'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
