import { boundsIn, comparisonsIn, questionsRead } from '../model/condition.js';
import { memoise } from '../model/memoise.js';
import { perRubric } from '../model/per-rubric.js';
import { allQuestions, type Condition, type Question, type Rubric } from '../model/rubric.js';
import { passesTest } from './condition.js';
import { levelsIn } from './levels.js';

/** A question that is not always asked. */
export type Gated = Question & { readonly when: Condition };

/** The questions of a rubric that are not always asked. */
export const gatedIn = perRubric((rubric: Rubric): readonly Gated[] =>
  allQuestions(rubric).filter((question): question is Gated => question.when !== undefined),
);

/** What one condition reads. */
export interface Reads {
  readonly questions: readonly string[];
  readonly bounds: ReturnType<typeof boundsIn>;
  /**
   * Whether an unknown result by three-valued logic means true in some completions and false in others: no question is
   * behind two of its parts, and each comparison passes for some answers and fails for others.
   */
  readonly isDirect: (asOf: string) => boolean;
}

/** The reads of a condition of a rubric. */
export const readsIn = perRubric((rubric: Rubric): ((condition: Condition) => Reads) => {
  const questions = allQuestions(rubric);
  const levels = levelsIn(rubric);
  const known = new WeakMap<Condition, Reads>();
  const readsOf = (condition: Condition): Reads => {
    const comparisons = comparisonsIn(condition);
    const bounds = boundsIn(condition);
    const behind = [
      ...comparisons.map(({ question }) => question),
      ...bounds
        .flatMap(({ criterion }) => rubric.criteria.filter(({ id }) => id === criterion))
        .flatMap((criterion) => criterion.questions.map(({ id }) => id)),
    ];
    const isReadOnce = new Set(behind).size === behind.length;
    const goesBothWays = (asOf: string): boolean =>
      comparisons.every(({ question: id, test }) =>
        questions
          .filter((question) => question.id === id)
          .map((question) => levels(question, asOf).all.map(({ value }) => passesTest(test, value)))
          .every((passed) => passed.includes(true) && passed.includes(false)),
      );
    return {
      questions: questionsRead(condition),
      bounds,
      isDirect: memoise((asOf) => isReadOnce && goesBothWays(asOf)),
    };
  };
  return (condition) => {
    const found = known.get(condition) ?? readsOf(condition);
    known.set(condition, found);
    return found;
  };
});
