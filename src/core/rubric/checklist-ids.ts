import { perRubric } from '../model/per-rubric.js';
import { allQuestions, type Rubric } from '../model/rubric.js';

/** The ids of all possible checklist items of a rubric, in its order. */
export const checklistIds = perRubric((rubric: Rubric): readonly string[] => {
  const items = [
    ...allQuestions(rubric).flatMap((question) => question.verify),
    ...rubric.knockouts.flatMap((knockout) => knockout.verify),
    ...rubric.checks,
  ];
  return items.map((item) => item.id);
});
