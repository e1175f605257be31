import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/formats/document/json.js';
import { quickJson } from '../../../src/formats/document/quick-json.js';

function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

describe('the quick reader', () => {
  it('reads ordinary JSON', () => {
    const text = '{"candidate": {"name": "X: \\"Y\\""}, "answers": {"a": [1, 2.5, null, true]}}';
    expect(quickJson(text)).toEqual({
      value: { candidate: { name: 'X: "Y"' }, answers: { a: [1, 2.5, null, true] } },
    });
  });

  it.each([
    ['a doubled key', '{"a": 1, "a": 2}'],
    ['a doubled key far down', '{"x": [{"a": 1, "b": 2, "a": 1}]}'],
    ['a doubled key beside texts with colons', '{"a": "x:y:z", "a": "x", "b": ":"}'],
    ['a number that would lose its text beside a text', '{"a": 1.10, "b": "1"}'],
    ['an escape that may stand for NUL', '{"a": "\\u0000"}'],
    ['a number that loses digits', '{"a": 12345678901234567890}'],
    ['a number that overflows', '{"a": 1e999}'],
    ['a key with a meaning of its own', '{"__proto__": {}}'],
    ['half a character', '{"a": "\ud800"}'],
    ['65 levels', nested(65)],
    ['what is no JSON', '{"a": 1,}'],
  ])('leaves %s to the strict one', (_, text) => {
    expect(quickJson(text)).toBeUndefined();
  });

  it('reads 64 levels, as the strict one does', () => {
    expect(quickJson(nested(64))).toBeDefined();
    expect(parseJson(nested(64)).ok).toBe(true);
  });

  it('reads nothing that the strict one rejects, and gives the same value', () => {
    const key = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'a:b', '"');
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', '-0', '1.50', '1e5', '9007199254740993', 'null', '"x:y"', '"\\n"', '"\\u0041"'),
        fc.array(tie('value')).map((items) => `[${items.join(',')}]`),
        fc.array(fc.tuple(key, tie('value'))).map((members) => {
          return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(' , ')}}`;
        }),
      ),
    })).value;
    const broken = fc
      .tuple(tree, fc.nat(), fc.constantFrom('', ',', ':', '"', '}', '\0'))
      .map(([text, at, with_]) => {
        const whole = String(text);
        const place = at % (whole.length + 1);
        return whole.slice(0, place) + with_ + whole.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(tree.map(String), broken), (text) => {
        const quick = quickJson(text);
        if (quick === undefined) return;
        const strict = parseJson(text);
        expect(strict.ok && JSON.stringify(strict.value.value)).toBe(JSON.stringify(quick.value));
      }),
      { numRuns: 3000 },
    );
  });
});
