import { type Path, problem } from '../../model/problem.js';
import type { Curve, Rubric } from '../../model/rubric.js';
import { placedQuestions } from '../../rubric/places.js';
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

/** The curve of a question, and its path in the file. */
interface PlacedCurve {
  readonly id: string;
  readonly curve: Curve;
  readonly path: Path;
}

/** All curves of a rubric, of numbers and of ages. */
function placedCurves(rubric: Rubric): readonly PlacedCurve[] {
  return placedQuestions(rubric).flatMap(({ question, path }) => {
    const { id } = question;
    if (question.type === 'number' && question.curve !== undefined) {
      return [{ id, curve: question.curve, path: [...path, 'curve'] }];
    }
    return question.type === 'date' && question.ageCurve !== undefined
      ? [{ id, curve: question.ageCurve, path: [...path, 'age-curve'] }]
      : [];
  });
}
