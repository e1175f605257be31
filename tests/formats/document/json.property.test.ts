import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../src/formats/document/json.js';
import { documentOf, problemsOf } from './reading.js';

const RUNS = { numRuns: 1000 };

/** What we refuse although JSON.parse takes it. */
const EXTRA = [
  'syntax/duplicate-key',
  'syntax/too-deep',
  'syntax/bad-character',
  'syntax/number-out-of-range',
];

function native(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 3 }),
  insert: fc.oneof(
    fc.constantFrom(
      ...'{}[],:"\\ \n\r\t-+.eE019tfn\0\ud800',
      '\\u',
      '\\ud83d',
      'null',
      '"a":',
      '1e999',
      '//',
    ),
    fc.string({ maxLength: 3, unit: 'binary' }),
  ),
});

const mutated = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.array(edit, { maxLength: 4 }), fc.constantFrom(0, 2))
  .map(([json, edits, indent]) =>
    edits.reduce(
      (text, { at, remove, insert }) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + insert + text.slice(start + remove);
      },
      JSON.stringify(JSON.parse(json), null, indent),
    ),
  );

test('whatever JSON.stringify writes is read back the same, or contains something that we reject', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const outcome = parseJson(text);
      if (outcome.ok) expect(JSON.stringify(outcome.value.value)).toBe(text);
      else for (const { code } of outcome.problems) expect(EXTRA).toContain(code);
    }),
    RUNS,
  );
});

test('values of plain text and small numbers are always read back the same', () => {
  const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      scalar,
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), tie('value')),
    ),
  }));
  fc.assert(
    fc.property(value, (written) => {
      const text = JSON.stringify(written);
      expect(JSON.stringify(documentOf(parseJson(text)).value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
    RUNS,
  );
});

test('a mutated text is read exactly if JSON.parse reads it, apart from what only we reject', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const theirs = native(text);
      const outcome = parseJson(text);
      if (outcome.ok) {
        expect(theirs).toBeDefined();
        expect(JSON.stringify(outcome.value.value)).toBe(JSON.stringify(theirs?.value));
      } else if (theirs !== undefined) {
        for (const { code } of outcome.problems) expect(EXTRA).toContain(code);
      }
    }),
    { numRuns: 5000 },
  );
});

test('every problem has a place inside the text', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const lines = text.split('\n');
      for (const { where } of problemsOf(parseJson(text))) {
        const line = lines[(where.line ?? 0) - 1];
        expect(line).toBeDefined();
        expect(where.column).toBeGreaterThanOrEqual(1);
        expect(where.column).toBeLessThanOrEqual((line ?? '').length + 1);
        expect(where.frame?.lines[(where.line ?? 0) - (where.frame?.firstLine ?? 0)]).toBeDefined();
      }
    }),
    RUNS,
  );
});
