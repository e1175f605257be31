import type { Path } from '../../model/problem.js';
import type { Curve, Rubric } from '../../model/rubric.js';
import { placedQuestions } from '../../rubric/places.js';

/** The curve of a question, and its path in the file. */
interface PlacedCurve {
  readonly id: string;
  readonly curve: Curve;
  readonly path: Path;
}

/** All curves of a rubric, of numbers and of ages. */
export function placedCurves(rubric: Rubric): readonly PlacedCurve[] {
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
