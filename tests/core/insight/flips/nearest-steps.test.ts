import { describe, expect, it } from 'vitest';
import { nearestSteps } from '../../../../src/core/insight/flips/nearest-steps.js';

const AXIS = { at: 0, first: 0, last: 1000, cuts: [0, 1000], valueAt: (step: number) => step };

describe('the nearest step that differs', () => {
  it('is found where a bound on the score is crossed before it, and where it differs for a while only', () => {
    const bounds = (step: number) => (step < 300 ? '0' : '1');
    expect(nearestSteps(AXIS, { bounds, differs: (step) => step >= 700 })).toEqual([700]);
    const brief = { ...AXIS, last: 60, cuts: [0, 60] };
    const open = () => '21';
    expect(nearestSteps(brief, { bounds: open, differs: (step) => step === 20 })).toEqual([20]);
    expect(nearestSteps(brief, { bounds: open, differs: () => false })).toEqual([]);
  });

  it.each(['', '0', '2'])('is found by bisection while no bound is open: %j', (bounds) => {
    const tried: number[] = [];
    const differs = (step: number) => tried.push(step) > 0 && step >= 40;
    expect(nearestSteps({ ...AXIS, last: 60, cuts: [0, 60] }, { bounds: () => bounds, differs })).toEqual([
      40,
    ]);
    expect(tried.length).toBeLessThan(10);
  });
});
