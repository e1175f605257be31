import type { AnswerTest, Condition, Criterion } from './rubric.js';

/** The ids of the questions that a condition names, without duplicates. */
export function questionsRead(condition: Condition): readonly string[] {
  return [...new Set(comparisonsIn(condition).map((leaf) => leaf.question))];
}

/** The comparisons with answers in a condition. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  return leavesIn(condition).flatMap((leaf) => (leaf.kind === 'answer' ? [leaf] : []));
}

/** The ids of the criteria whose scores a condition reads, without duplicates. */
export function criteriaRead(condition: Condition): readonly string[] {
  return [...new Set(boundsIn(condition).map((leaf) => leaf.criterion))];
}

/** The comparisons with criterion scores in a condition. */
export function boundsIn(condition: Condition): readonly Bound[] {
  return leavesIn(condition).flatMap((leaf) => (leaf.kind === 'score' ? [leaf] : []));
}

type Leaf = Extract<Condition, { kind: 'answer' | 'score' }>;
type Comparison = Extract<Condition, { kind: 'answer' }>;
type Bound = Extract<Condition, { kind: 'score' }>;

const known = new WeakMap<Condition, readonly Leaf[]>();

/** Conditions never change, and are asked for what they read again and again. */
function leavesIn(condition: Condition): readonly Leaf[] {
  const leaves = known.get(condition) ?? collected(condition);
  known.set(condition, leaves);
  return leaves;
}

function collected(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case 'answer':
    case 'score':
      return [condition];
    case 'not':
      return leavesIn(condition.of);
    default:
      return condition.of.flatMap(leavesIn);
  }
}

/** Ids of the questions that a condition depends on: named ones, and those of the criteria whose scores it reads. */
export function questionsReferencedBy(
  condition: Condition,
  { criteria }: { readonly criteria: readonly Criterion[] },
): readonly string[] {
  const scores = criteriaRead(condition);
  const within = criteria.filter(({ id }) => scores.includes(id)).flatMap(({ questions }) => questions);
  return [...questionsRead(condition), ...within.map(({ id }) => id)];
}

/** The comparisons of some conditions with each question, by its id. */
export function testsByQuestion(
  conditions: readonly Condition[],
): (question: string) => readonly AnswerTest[] {
  const tests = new Map<string, AnswerTest[]>();
  for (const { question, test } of conditions.flatMap(comparisonsIn)) {
    const others = tests.get(question);
    if (others === undefined) tests.set(question, [test]);
    else others.push(test);
  }
  return (question) => tests.get(question) ?? [];
}
