import { perRubric } from '../model/per-rubric.js';
import type { Rubric } from '../model/rubric.js';
import { placedChecks } from './places.js';

/** The ids of all possible checklist items of a rubric, in its order. */
export const checklistIds = perRubric((rubric: Rubric): readonly string[] => {
  return placedChecks(rubric).map(({ item }) => item.id);
});
