import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstStepThatLeaves,
  type ScoreAlongShare,
} from '../../../../src/core/insight/flips/first-step-that-leaves.js';

const EVERYWHERE = { from: -Infinity, below: Infinity };

function lineOf(scoreAt: (step: number) => number, from: number, below: number): ScoreAlongShare {
  return {
    scoreAt: (step) => ({ low: scoreAt(step), high: scoreAt(step) }),
    windows: { low: { from, below }, high: EVERYWHERE },
  };
}

describe('the first step outside', () => {
  it('is the first at which the rounded score reaches the band above, or is under its own', () => {
    const line = lineOf((step) => 40 + step * 0.5, 30, 55);
    expect(firstStepThatLeaves(0, 100, line)).toBe(30);
    expect(firstStepThatLeaves(0, -100, line)).toBe(-21);
  });

  it('is none where the score stays within, and where no step is taken', () => {
    const line = lineOf((step) => 40 + step * 0.1, 30, 55);
    expect(firstStepThatLeaves(0, 100, line)).toBeUndefined();
    expect(firstStepThatLeaves(200, 200, line)).toBeUndefined();
  });

  it('is found where the score does not move evenly, as with optional questions', () => {
    const rising = fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(rising, fc.integer({ min: 1, max: 100 }), (gains, below) => {
        const scores = gains.map((_, at) => gains.slice(0, at + 1).reduce((sum, gain) => sum + gain, 0) / 8);
        const line = lineOf((step) => Number(scores[step]), -Infinity, below);
        const first = scores.findIndex((score, at) => at > 0 && score >= below);
        expect(firstStepThatLeaves(0, scores.length - 1, line)).toBe(first === -1 ? undefined : first);
      }),
    );
  });
});
