import { expect, it } from 'vitest';
import { REGRESSION } from '../../../src/words/es/change-words.js';
import { verdictName, verdictWord } from '../../../src/words/es/phrases.js';

it.each([
  ['constructor', 'CONSTRUCTOR'],
  ['toString', 'TOSTRING'],
  ['__proto__', '__PROTO__'],
])('a band of any name has its id: %s', (id, word) => {
  expect(verdictWord(id)).toBe(word);
  expect(verdictName(id)).toBe(id.toLowerCase());
});

it('an answer of a state without a Spanish word has its id', () => {
  expect(REGRESSION.state('constructor')).toBe('constructor');
});
