import { expect, it } from 'vitest';
import { isProblemCount, isQuestionCount } from '../../../src/core/batch/summary-parts.js';

it.each([
  [{ question: 'form', count: 3 }, true],
  [{ question: 'form', count: 3, stale: 3 }, true],
  [{ question: 'form', count: 3, stale: 4 }, false],
  [{ question: 'form', count: 3, of: 4 }, false],
  [{ question: 7, count: 3 }, false],
])('%j is the count of an open question: %s', (value, is) => {
  expect(isQuestionCount(value)).toBe(is);
});

const VALUE = { value: 'x', count: 2 };
const COUNT = { column: 'form', count: 3, values: [VALUE] };

it.each([
  [COUNT, true],
  [{ question: 'form', count: 3, values: [{ ...VALUE, suggestion: 'y' }], complete: false }, true],
  [{ ...COUNT, question: 'form' }, false],
  [{ ...COUNT, complete: true }, false],
  [{ ...COUNT, values: 'x' }, false],
  [{ ...COUNT, values: [{ ...VALUE, of: 2 }] }, false],
  [{ ...COUNT, values: [{ ...VALUE, count: -1 }] }, false],
  [{ ...COUNT, values: [{ ...VALUE, value: 7 }] }, false],
  [{ ...COUNT, values: [{ ...VALUE, suggestion: 7 }] }, false],
  [{ ...COUNT, values: [VALUE, VALUE] }, false],
])('%j is the count of problems with one column or question: %s', (value, is) => {
  expect(isProblemCount(value)).toBe(is);
});
