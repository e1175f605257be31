import { boundsIn } from '../../model/condition.js';
import { perRubric } from '../../model/per-rubric.js';
import type { Rubric, Scalar } from '../../model/rubric.js';
import { verdictConditions } from '../../model/rules.js';
import { operandsIn } from '../representative-answers.js';

/** The values with which conditions relevant to a verdict compare answers and criterion scores. */
export interface ComparedValues {
  readonly operands: (question: string) => readonly Scalar[];
  /** In [0, 1]. */
  readonly bounds: (criterion: string) => readonly number[];
}

/** Collects them for a rubric. */
export const comparedValues = perRubric((rubric: Rubric): ComparedValues => {
  const bounds = new Map<string, number[]>();
  for (const { criterion, bound } of verdictConditions(rubric).flatMap(boundsIn)) {
    bounds.set(criterion, [...(bounds.get(criterion) ?? []), bound]);
  }
  return { operands: operandsIn(rubric), bounds: (criterion) => bounds.get(criterion) ?? [] };
});
