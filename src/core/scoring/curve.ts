import type { Interval } from '../model/result.js';
import type { Curve } from '../model/rubric.js';

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

/** The ends of a curve over a domain, and where they are first reached. */
export interface Extremes {
  readonly range: Interval;
  readonly lowAt: number;
  readonly highAt: number;
}

/** The value of a curve at `x`: linear between its points, flat outside. */
export function curveAt(curve: Curve, x: number): number {
  const next = curve.findIndex(([pointX]) => x <= pointX);
  const right = next === -1 ? curve.at(-1) : curve[next];
  const left = next === -1 ? right : curve[Math.max(0, next - 1)];
  if (left === undefined || right === undefined) throw new Error('a curve has at least one point');
  if (left === right || x >= right[0]) return right[1];
  return left[1] + ((x - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
}

/** The lowest and highest value of a curve over a domain, with an `x` that gives each. */
export function curveExtremes(curve: Curve, domain: Domain): Extremes {
  const candidates = turningPoints(curve, domain).map((x) => ({ x, y: curveAt(curve, x) }));
  const low = candidates.reduce((best, candidate) => (candidate.y < best.y ? candidate : best));
  const high = candidates.reduce((best, candidate) => (candidate.y > best.y ? candidate : best));
  return { range: { low: low.y, high: high.y }, lowAt: low.x, highAt: high.x };
}

/** Possible values at or next to each corner, or the bound before it: the curve is flat beyond all of them. */
function turningPoints(curve: Curve, domain: Domain): readonly number[] {
  const corners = curve.map(([x]) => Math.min(Math.max(x, domain.min), domain.max));
  return corners.flatMap((x) => neighboursOnGrid(x, domain));
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
