import { expect, it, describe as suite } from 'vitest';
import { describe, isMap } from '../../../src/core/model/describe.js';
import { WrittenNumber } from '../../../src/core/model/written-number.js';

suite('what was found in a file', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[1], 'a list'],
    [{ a: 1 }, 'a map of keys and values'],
    ['25%', '"25%"'],
    [25, '25'],
    [false, 'false'],
    [Number.NaN, 'NaN'],
    [new WrittenNumber('1.10', 1.1), '1.10'],
  ])('is said in words: %j', (value, words) => {
    expect(describe(value)).toBe(words);
  });

  it('is a map only where it has keys and values', () => {
    expect([{}, Object.create(null)].map(isMap)).toEqual([true, true]);
    expect([[], null, undefined, 'text', 5].map(isMap)).toEqual([false, false, false, false, false]);
  });
});
