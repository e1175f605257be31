import { questionsReferencedBy } from '../../core/model/condition.js';
import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';
import { allRules } from '../../core/model/rules.js';
import { canScore } from '../../core/scoring/question-score.js';

/** The roles of questions in a rubric, by index. */
export interface Roles {
  /** Questions with weight in the total. */
  readonly counting: readonly number[];
  /** Questions that are not always asked. */
  readonly gated: readonly number[];
  /** Questions without weight that conditions read. */
  readonly steering: readonly number[];
}

/** Determines the role of each question. */
export function rolesIn(rubric: Rubric): Roles {
  const questions = allQuestions(rubric);
  const weighty = new Set(
    rubric.criteria
      .filter((criterion) => criterion.weight > 0)
      .flatMap((criterion) => criterion.questions.filter(hasWeight)),
  );
  const rules = [...questions, ...allRules(rubric)];
  const read = new Set(
    rules.flatMap(({ when }) => (when === undefined ? [] : questionsReferencedBy(when, rubric))),
  );
  const placesOf = (has: (question: Question) => boolean): readonly number[] =>
    questions.flatMap((question, at) => (has(question) ? [at] : []));
  return {
    counting: placesOf((question) => weighty.has(question)),
    gated: placesOf((question) => question.when !== undefined),
    steering: placesOf((question) => !weighty.has(question) && read.has(question.id)),
  };
}

function hasWeight(question: Question): boolean {
  return question.weight > 0 && canScore(question);
}
