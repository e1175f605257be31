import { perRubric } from './per-rubric.js';
import type { Criterion, Question, Rubric } from './rubric.js';

/** The items of a rubric by id. */
export interface RubricIndex {
  readonly questions: ReadonlyMap<string, QuestionEntry>;
  readonly criteria: ReadonlyMap<string, Criterion>;
}

/** A question and its criterion, unless it belongs to the profile. */
export interface QuestionEntry {
  readonly question: Question;
  readonly criterion?: Criterion;
}

/** Indexes a rubric by id, once for any number of look-ups. */
export const rubricIndex = perRubric((rubric: Rubric): RubricIndex => {
  const profile = rubric.profile.map((question): [string, QuestionEntry] => [question.id, { question }]);
  const scored = rubric.criteria.flatMap((criterion) =>
    criterion.questions.map((question): [string, QuestionEntry] => [question.id, { question, criterion }]),
  );
  return {
    questions: new Map([...profile, ...scored]),
    criteria: new Map(rubric.criteria.map((criterion) => [criterion.id, criterion])),
  };
});
