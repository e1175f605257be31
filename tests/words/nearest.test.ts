import { expect, test } from 'vitest';
import { nearest, onlyNear } from '../../src/words/nearest.js';

test('a slip of the keys finds the word that was meant', () => {
  expect(nearest('weigth', ['title', 'weight', 'why'])).toBe('weight');
  expect(nearest('Weight', ['weight'])).toBe('weight');
});

test('two letters that changed places are one slip', () => {
  expect(nearest('lable', ['value', 'label', 'score'])).toBe('label');
  expect(nearest('mutli', ['choice', 'multi', 'yes-no', 'number'])).toBe('multi');
  expect(nearest('pgae', ['page', 'type'])).toBe('page');
  expect(onlyNear('aks', ['ask', 'as-of', 'page'])).toBe('ask');
});

test('of a word that is very long only the plain distance counts', () => {
  const long = 'x'.repeat(70);
  expect(nearest(`ab${long}`, [`ba${long}`])).toBe(`ba${long}`);
});

test('a part of a longer word finds it, if it is the only one that begins or ends so', () => {
  expect(nearest('rule', ['rule-never-hits', 'never-asked'])).toBe('rule-never-hits');
  expect(nearest('Never-Hits', ['rule-never-hits', 'never-asked'])).toBe('rule-never-hits');
  expect(nearest('hits', ['rule-never-hits', 'rule-always-hits'])).toBeUndefined();
  expect(nearest('hits', ['hits-all', 'never-hits'])).toBe('hits-all');
});

test('what is not close is not offered', () => {
  expect(nearest('banana', ['title', 'weight'])).toBeUndefined();
  expect(nearest('ab', ['xy'])).toBeUndefined();
  expect(nearest('date', ['text', 'multi'])).toBeUndefined();
  expect(nearest('no', ['yes', 'on-time'])).toBeUndefined();
  expect(nearest('c', ['a', 'b'])).toBeUndefined();
  expect(nearest('A', ['a', 'b'])).toBe('a');
  expect(nearest('x', [])).toBeUndefined();
});
