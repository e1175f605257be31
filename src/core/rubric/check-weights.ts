import { type Problem, problem } from '../problem.js';
import type { Criterion, Rubric } from './model.js';

/** Finds a rubric of which nothing could ever count. */
export function checkWeights(rubric: Rubric): readonly Problem[] {
  return rubric.criteria.some(counts) ? [] : [problem('rubric/no-weight', {}, { path: ['criteria'] })];
}

function counts({ weight, questions }: Criterion): boolean {
  return weight > 0 && questions.some((question) => question.type !== 'text' && question.weight > 0);
}
