import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isSameJson } from '../../../src/core/model/canonical-json.js';

describe('canonical JSON', () => {
  it('sorts keys at every depth and writes no white space', () => {
    const value = { b: [{ d: 1, c: null }], a: { z: true, y: 'x y' } };
    expect(canonicalJson(value)).toBe('{"a":{"y":"x y","z":true},"b":[{"c":null,"d":1}]}');
  });

  it('sorts keys by code unit, as RFC 8785 shows', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)))).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('writes numbers as JavaScript does', () => {
    expect(canonicalJson([0, -0, 1e21, 1e-7, 0.1, 333333333.3333333])).toBe(
      '[0,0,1e+21,1e-7,0.1,333333333.3333333]',
    );
  });

  it('leaves out fields that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n])(
    'refuses %s, which JSON cannot say',
    (value) => {
      expect(() => canonicalJson([value])).toThrow(TypeError);
    },
  );

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  it('does not depend on the order of keys and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1000 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(reversed);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, member]) => [key, reversed(member)])
          .reverse(),
      )
    : value;
}

it('plain values are the same whatever the order of their keys, and what is missing is the same as null', () => {
  expect(isSameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(isSameJson([1, 2], [2, 1])).toBe(false);
  expect([isSameJson(undefined, null), isSameJson(null, undefined), isSameJson(undefined, 0)]).toEqual([
    true,
    true,
    false,
  ]);
});
