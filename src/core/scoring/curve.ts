import { type Domain, neighboursOnGrid } from '../model/domain.js';
import type { Interval } from '../model/result.js';
import type { Curve } from '../model/rubric.js';

/** The lowest and highest value of a curve over a domain, and where each is first reached. */
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

/** The lowest and highest value of a curve over a domain, with an `x` for each. */
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
