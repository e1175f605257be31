import stringWidth from 'string-width';
import { expect, it, test } from 'vitest';
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

it('every sign is as wide as string-width has it, so that no line is wider than computed', () => {
  const different: string[] = [];
  // All that has marks, joined letters or wide signs, and a sample of the rest.
  for (let point = 0x20; point < 0x11_0000; point += point < 0x3100 ? 1 : 61) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const sign = String.fromCodePoint(point);
    if (widthOf(sign) !== stringWidth(sign)) different.push(point.toString(16));
  }
  // Alone, this mark turns nothing into an emoji.
  expect(different).toEqual(['20e3']);
  for (const sign of [
    'e\u0301',
    '\u2764\ufe0f',
    '#\ufe0f\u20e3',
    '\u1112\u1161\u11ab',
    '\u1100\u1161\u1161',
    'a\u0903',
    '\u001b[31mred\u001b[39m',
  ])
    expect([sign, widthOf(sign)]).toEqual([sign, stringWidth(sign)]);
});
