import type { NumberRange } from './partial-value.js';
import type { NumberQuestion } from './rubric.js';

/** The numbers a question can be answered with: bounds are included and may be infinite. */
export interface Domain {
  readonly min: number;
  readonly max: number;
  /** Distance between possible values, counted from `anchor`; missing if every value is possible. */
  readonly grid?: Grid;
}

interface Grid {
  readonly step: number;
  readonly anchor: number;
}

/** Whether a question asks for a percentage, and not for a share of one. */
export function isPercentage({ unit }: NumberQuestion): boolean {
  return unit === 'percent' || unit === '%';
}

/** The values that a number question accepts; its grid counts from `min`, or else from 0. */
export function numberDomain(question: NumberQuestion): Domain {
  const bounds = { min: question.min ?? -Infinity, max: question.max ?? Infinity };
  if (question.step === undefined) return bounds;
  return { ...bounds, grid: { step: question.step, anchor: question.min ?? 0 } };
}

/** The lowest and the highest number in a range that a question accepts; if there is none, the lowest is above the highest. */
export function numbersWithin(
  question: NumberQuestion,
  range: NumberRange,
): { readonly min: number; readonly max: number } {
  const domain = numberDomain(question);
  const low = Math.max(domain.min, range['at-least'] ?? domain.min);
  const high = Math.min(domain.max, range['at-most'] ?? domain.max);
  return {
    min: Number.isFinite(low) ? Math.max(...neighboursOnGrid(low, domain)) : low,
    max: Number.isFinite(high) ? Math.min(...neighboursOnGrid(high, domain)) : high,
  };
}

/** `x` if it is possible, or else its possible neighbours on either side. */
export function neighboursOnGrid(x: number, { min, max, grid }: Domain): readonly number[] {
  if (grid === undefined) return [x];
  const { step, anchor } = grid;
  const steps = (x - anchor) / step;
  // The least distance from a value of the grid is lost in steps: then both neighbours are that value.
  const around = isOnGrid(x, grid)
    ? [Math.round(steps)]
    : [...new Set([Math.floor(steps), Math.ceil(steps)])];
  const inside = around.map((count) => anchor + count * step).filter((value) => value >= min && value <= max);
  // Float noise can put the last value of the grid just past a bound on the grid: the bound is that value.
  return inside.length > 0 ? inside : [x];
}

// A few units in the last place, which counting in steps can lose; measured in steps, a small value would be lost.
const NOISE = 2 ** -50;

/** Whether a value is on a grid, apart from float noise. */
export function isOnGrid(x: number, { step, anchor }: Grid): boolean {
  const steps = (x - anchor) / step;
  // More steps than a double can count: every double is on the grid.
  if (!Number.isFinite(steps)) return true;
  const nearest = anchor + Math.round(steps) * step;
  return Math.abs(x - nearest) <= NOISE * (Math.abs(x) + Math.abs(anchor));
}
