import { problem } from '../../model/problem.js';
import type { Curve } from '../../model/rubric.js';
import { placedCurves } from './placed-curves.js';
import type { LintRule } from './rule.js';

/** Curves that rise and fall, so that more of the same is worth less somewhere. */
export const curveGoesBack: LintRule = {
  id: 'curve-goes-back',
  severity: 'warning',
  check: (rubric) =>
    placedCurves(rubric).flatMap(({ id, curve, path }) => {
      const at = turnIn(curve);
      return at === undefined ? [] : [problem('lint/curve-goes-back', { id }, { path: [...path, at] })];
    }),
};

/** The place of the first point from which a curve goes back; undefined if it only rises, or only falls. */
function turnIn(curve: Curve): number | undefined {
  let direction = 0;
  for (const [index, [, y]] of curve.entries()) {
    const next = Math.sign(y - (curve[index - 1]?.[1] ?? y));
    if (next !== 0 && direction !== 0 && next !== direction) return index;
    direction = next === 0 ? direction : next;
  }
  return undefined;
}
