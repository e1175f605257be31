import type { Path } from '../model/problem.js';
import type { Condition, Question, Rubric, VerifyItem } from '../model/rubric.js';

/** A question, its path in the file, and whether its answers count. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly path: Path;
  readonly scores: boolean;
}

/** A condition and its path in the file. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
}

/** A part of a condition that reads an answer or a score directly. */
export interface PlacedLeaf {
  readonly condition: Extract<Condition, { kind: 'answer' | 'score' }>;
  readonly path: Path;
}

/** A checklist item and its path in the file. */
export interface PlacedCheck {
  readonly item: VerifyItem;
  readonly path: Path;
}

/** All questions in the order in which they are asked, with their paths. */
export function placedQuestions(rubric: Rubric): readonly PlacedQuestion[] {
  return [
    ...rubric.profile.map((question, index) => ({ question, path: ['profile', index], scores: false })),
    ...rubric.criteria.flatMap(({ questions }, outer) =>
      questions.map((question, index) => ({
        question,
        path: ['criteria', outer, 'questions', index],
        scores: question.type !== 'text',
      })),
    ),
  ];
}

/** The ids that occur more than once, so that it is unclear which item is meant. */
export function repeatedIds(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = items.map(({ id }) => id).sort();
  return new Set(ids.filter((id, index) => id === ids[index - 1]));
}

/** All top-level conditions of a rubric with their paths. */
export function placedConditions(rubric: Rubric): readonly PlacedCondition[] {
  const ruled = { knockouts: rubric.knockouts, caps: rubric.caps, warnings: rubric.warnings };
  return [
    ...placedQuestions(rubric).flatMap(({ question, path }) =>
      question.when === undefined ? [] : [{ condition: question.when, path: [...path, 'when'] }],
    ),
    ...Object.entries(ruled).flatMap(([list, rules]) =>
      rules.map((rule, index) => ({ condition: rule.when, path: [list, index, 'when'] })),
    ),
    ...placedChecks(rubric).flatMap(({ item, path }) =>
      item.when === undefined ? [] : [{ condition: item.when, path: [...path, 'when'] }],
    ),
    ...(rubric.free === undefined ? [] : [{ condition: rubric.free, path: ['free'] }]),
    ...(rubric.both === undefined ? [] : [{ condition: rubric.both.when, path: ['both', 'when'] }]),
  ];
}

/** The leaves of a condition, the only parts that read answers and scores, with their paths. */
export function conditionLeaves({ condition, path }: PlacedCondition): readonly PlacedLeaf[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) =>
        conditionLeaves({ condition: part, path: [...path, condition.kind, index] }),
      );
    case 'not':
      return conditionLeaves({ condition: condition.of, path: [...path, 'not'] });
    case 'answer':
    case 'score':
      return [{ condition, path }];
  }
}

/** All checklist items of a rubric, wherever they are, with their paths. */
export function placedChecks(rubric: Rubric): readonly PlacedCheck[] {
  return [
    ...placedQuestions(rubric).flatMap(({ question, path }) =>
      question.verify.map((item, index) => ({ item, path: [...path, 'verify', index] })),
    ),
    ...rubric.knockouts.flatMap(({ verify }, outer) =>
      verify.map((item, index) => ({ item, path: ['knockouts', outer, 'verify', index] })),
    ),
    ...rubric.checks.map((item, index) => ({ item, path: ['checks', index] })),
  ];
}

/** The ids of questions that dimensions name, with their paths. */
export function questionsOfDimensions({
  dimensions = [],
}: Rubric): readonly { readonly id: string; readonly path: Path }[] {
  return dimensions.flatMap(({ questions, words = [] }, at) => [
    ...questions.map((id, index) => ({ id, path: ['dimensions', at, 'questions', index] })),
    ...words.map(({ question: id }, index) => ({ id, path: ['dimensions', at, 'words', index, 'question'] })),
  ]);
}
