import { expect, test } from 'vitest';
import { widthOf, wrapped } from '../../../../src/terminal/text.js';

test('lines break at spaces, and what stands at their ends is left out', () => {
  expect(wrapped('  one two  three four ', 9)).toEqual(['one two', 'three', 'four']);
});

test('spaces inside a line stay', () => {
  expect(wrapped('a  b', 9)).toEqual(['a  b']);
});

test('a word that fits no line begins where it stands and goes on in the next', () => {
  expect(wrapped('see abcdefghij', 6)).toEqual(['see ab', 'cdefgh', 'ij']);
});

test('wide signs are not cut in two', () => {
  expect(wrapped('微型证书', 5)).toEqual(['微型', '证书']);
});

test('nothing is one empty line', () => {
  expect(wrapped('', 5)).toEqual(['']);
});

test.each([
  ['letters with marks', 'e\u0301e\u0301', 2],
  ['joined emoji, each of them', '👩\u200d👩\u200d👧', 6],
  ['joined consonants, each of them', 'क्क्क', 3],
  ['a Hangul syllable in pieces', '\u1112\u1161\u11ab', 2],
  ['colours, not at all', '\u001b[31mred\u001b[39m', 3],
  ['a keycap', '1\ufe0f\u20e3', 2],
])('%s: counted as terminals do', (_, text, columns) => {
  expect(widthOf(text)).toBe(columns);
});
