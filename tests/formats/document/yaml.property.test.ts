import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/formats/document/yaml.js';
import { problemsOf } from './reading.js';

const LIMITS = [
  'syntax/duplicate-key',
  'syntax/bad-character',
  'syntax/number-out-of-range',
  'syntax/too-deep',
];

const pieces = fc.constantFrom(
  ...'ab1~ \n\t\r:-?[]{},#|>%@`&*!\'"\\+=<\u2028\ufeff\0\ud800',
  ...['\n  ', '\n    ', ': ', '- ', '? ', '---\n', '...\n', '\\x', '"a"', 'k: ', '<<: ', '.inf', '1e999'],
);

test('JSON is read as YAML with the same value, apart from what is rejected', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const outcome = parseYaml(text);
      if (outcome.ok) expect(JSON.stringify(outcome.value.value)).toBe(JSON.stringify(value));
      else for (const { code } of outcome.problems) expect(LIMITS).toContain(code);
    }),
    { numRuns: 1000 },
  );
});

test('any text gives a value, or problems with a place in it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const outcome = parseYaml(text);
      const lines = text.split('\n');
      if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
      for (const { where } of problemsOf(outcome)) {
        const line = lines[(where.line ?? 0) - 1];
        expect(line).toBeDefined();
        expect(where.column).toBeGreaterThanOrEqual(1);
        expect(where.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }
    }),
    { numRuns: 5000 },
  );
});
