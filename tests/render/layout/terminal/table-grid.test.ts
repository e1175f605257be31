import { expect, test } from 'vitest';
import { bar, percentSpan } from '../../../../src/render/layout/terminal/table-grid.js';
import { symbolsFor } from '../../../../src/terminal/symbols.js';

const unicode = symbolsFor({ unicode: true });

test('a bar shows what is sure, what is open and what is lost', () => {
  expect(bar({ low: 0.5, high: 0.5 }, 12, unicode)).toBe('██████░░░░░░');
  expect(bar({ low: 0.25, high: 0.75 }, 12, unicode)).toBe('███······░░░');
  expect(bar({ low: 0, high: 1 }, 12, unicode)).toBe('············');
});

test('an open score is never drawn as a sure one', () => {
  expect(bar({ low: 0.99, high: 1 }, 12, unicode)).toBe('███████████·');
  expect(bar({ low: 0.5, high: 0.51 }, 12, unicode)).toBe('██████·░░░░░');
});

test('a score in digits is one number, a range, or a question mark', () => {
  expect(percentSpan({ low: 0.83, high: 0.83 }, unicode)).toBe('83%');
  expect(percentSpan({ low: 0.3, high: 0.8 }, unicode)).toBe('30–80%');
  expect(percentSpan({ low: 0, high: 1 }, unicode)).toBe('?');
});
