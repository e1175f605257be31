import type { NumberQuestion } from './rubric.js';

/** The numbers a question can be answered with: bounds are included and may be infinite. */
export interface Domain {
  readonly min: number;
  readonly max: number;
  /** Distance between possible values, counted from `anchor`; missing where every value is possible. */
  readonly grid?: Grid;
}

interface Grid {
  readonly step: number;
  readonly anchor: number;
}

/** The values a number question accepts; its grid counts from `min`, or from 0 where there is none. */
export function numberDomain(question: NumberQuestion): Domain {
  const bounds = { min: question.min ?? -Infinity, max: question.max ?? Infinity };
  if (question.step === undefined) return bounds;
  return { ...bounds, grid: { step: question.step, anchor: question.min ?? 0 } };
}

/** The possible value at `x`, or those next to it on either side. */
export function neighboursOnGrid(x: number, { min, max, grid }: Domain): readonly number[] {
  if (grid === undefined) return [x];
  const { step, anchor } = grid;
  const steps = (x - anchor) / step;
  const around = isOnGrid(x, grid) ? [Math.round(steps)] : [Math.floor(steps), Math.ceil(steps)];
  const inside = around.map((count) => anchor + count * step).filter((value) => value >= min && value <= max);
  // Float noise can put the last value of the grid just past a bound that lies on it: the bound is that value.
  return inside.length > 0 ? inside : [x];
}

// Some units in the last place, which counting in steps can lose; measured in steps, a small value would be lost whole.
const NOISE = 2 ** -50;

/** Whether a value lies on a grid, but for float noise. */
export function isOnGrid(x: number, { step, anchor }: Grid): boolean {
  const nearest = anchor + Math.round((x - anchor) / step) * step;
  return Math.abs(x - nearest) <= NOISE * (Math.abs(x) + Math.abs(anchor));
}
