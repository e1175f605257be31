import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChange, firstStep } from '../../../../src/core/insight/flips/first-step.js';

describe('the first step', () => {
  it('is the first at which something holds, either way', () => {
    expect(firstStep(0, 100, (step) => step >= 30)).toBe(30);
    expect(firstStep(0, -100, (step) => step <= -21)).toBe(-21);
  });

  it('is none where it holds nowhere, and where no step is taken', () => {
    expect(firstStep(0, 100, () => false)).toBeUndefined();
    expect(firstStep(200, 200, () => true)).toBeUndefined();
  });

  it('is the first at which several results together differ, although they may return to what they were', () => {
    const steps = fc.array(fc.nat({ max: 40 }), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(steps, { minLength: 1, maxLength: 3 }),
        fc.nat({ max: 40 }),
        fc.constantFrom(-1, 1),
        (changes, end, way) => {
          // Each result is how many of its changes lie behind; together they are the lowest and the highest.
          const results = changes.map((at) => (step: number) => at.filter((one) => one < step * way).length);
          const range = (step: number): string => {
            const all = results.map((resultAt) => resultAt(step));
            return `${Math.min(...all)} ${Math.max(...all) % 2}`;
          };
          const isSame = (step: number): boolean => range(step) === range(0);
          const inOrder = Array.from({ length: end }, (_, at) => (at + 1) * way);
          const texts = results.map((resultAt) => (step: number) => String(resultAt(step)));
          expect(firstChange(0, end * way, texts, isSame)).toBe(inOrder.find((step) => !isSame(step)));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
