import { expect, it } from 'vitest';
import { DETAIL_PARTS, RESULT_PARTS } from '../../../src/core/model/result-parts.js';

it('has every part once, and in every detail the order of a result', () => {
  expect(new Set(RESULT_PARTS).size).toBe(RESULT_PARTS.length);
  for (const parts of Object.values(DETAIL_PARTS)) {
    expect(parts).toEqual(RESULT_PARTS.filter((part) => parts.includes(part)));
  }
});
