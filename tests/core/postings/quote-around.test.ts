import { expect, it } from 'vitest';
import { quoteAround } from '../../../src/core/postings/quote-around.js';

it('quotes a short line whole, and of a long one what is around the name', () => {
  expect(quoteAround('  A Data Badge helps ', 4)).toBe('A Data Badge helps');
  const long = `${'before '.repeat(60)}Data Badge ${'after '.repeat(60)}`;
  const quote = quoteAround(long, 420);
  expect(quote).toMatch(/^\u2026.*before Data Badge after .*\u2026$/);
  expect(quote.length).toBeLessThanOrEqual(202);
});

it('finds the place in a page that is one line of megabytes', () => {
  const line = `${'x '.repeat(300_000)}Data Badge${' y'.repeat(300_000)}`;
  expect(quoteAround(line, 600_000)).toContain('x Data Badge y');
});
