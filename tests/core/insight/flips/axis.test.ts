import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../../src/core/insight/flips/axis.js';
import { numeric } from '../../../support/build-questions.js';

const curve = [
  [0, 0],
  [1, 1],
] as const;

describe('the axis of a number', () => {
  it('has no more steps than can be counted, however fine the step of the question is', () => {
    for (const [step, min] of [
      [1e-300, 0],
      [5e-324, 0],
      [1, -1e300],
      [1e-12, -1e12],
    ] as const) {
      const { first, last, cuts, valueAt } = axisOf(
        numeric('n', { min, step, curve }),
        0.5,
        [],
        '2026-11-22',
      );
      expect(last).toBeLessThanOrEqual(2 ** 53);
      expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b));
      expect([first, last].every(Number.isSafeInteger)).toBe(true);
      expect(valueAt(first)).toBeLessThan(Number(valueAt(last)));
    }
  });

  it('keeps the step of the question where its steps can be counted', () => {
    const { at, valueAt } = axisOf(
      numeric('n', { min: 0, max: 10, step: 0.25, curve }),
      0.5,
      [],
      '2026-11-22',
    );
    expect(at).toBe(2);
    expect(valueAt(3)).toBe(0.75);
  });
});
