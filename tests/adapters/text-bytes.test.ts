import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textBytes } from '../../src/adapters/text-bytes.js';

test('any text is encoded correctly, whatever came before it', () => {
  const bytesOf = textBytes();
  // Halves of pairs that stand alone are among texts, too.
  const unit = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('\ud800', '\udc00'));
  const part = fc.array(unit, { minLength: 1, maxLength: 20 }).map((units) => units.join(''));
  const times = fc.constantFrom(1, 40, 100, 20_000, 400_000);
  fc.assert(
    fc.property(part, times, (text, count) => {
      const long = text.repeat(Math.ceil(count / text.length));
      expect(Buffer.compare(bytesOf(long), Buffer.from(long))).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('texts share one buffer, except very long ones', () => {
  const bytesOf = textBytes();
  const [first, second] = [bytesOf('a'.repeat(60_000)), bytesOf('漢'.repeat(60_000))];
  expect(second.buffer).toBe(first.buffer);
  expect(bytesOf('a'.repeat(400_000)).buffer).not.toBe(first.buffer);
});
