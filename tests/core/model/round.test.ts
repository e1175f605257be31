import { describe, expect, it } from 'vitest';
import { roundOnce } from '../../../src/core/model/round.js';

describe('numbers in a result', () => {
  it('have 6 decimals', () => {
    expect(roundOnce(63.1818181818)).toBe(63.181818);
    expect(roundOnce(2 / 3)).toBe(0.666667);
    expect(roundOnce(70)).toBe(70);
  });

  it('lose the noise of floating point', () => {
    expect(roundOnce(0.1 + 0.2)).toBe(0.3);
    expect(roundOnce(69.99999999999999)).toBe(70);
  });

  it('are never minus zero', () => {
    expect(Object.is(roundOnce(-0), 0)).toBe(true);
    expect(Object.is(roundOnce(-1e-9), 0)).toBe(true);
  });
});
