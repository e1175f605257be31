import { type Projection, project } from '../../src/core/insight/what-if.js';
import type { AnswerSet } from '../../src/core/model/answer.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import { assess } from '../../src/core/scoring/assess.js';

/** Scores and decides in one step; undefined if there is neither a score nor a knock-out that stops. */
export function projectionOf(rubric: Rubric, answers: AnswerSet, asOf: string): Projection | undefined {
  return project(rubric, assess(rubric, answers, asOf));
}
