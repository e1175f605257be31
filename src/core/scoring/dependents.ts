import type { Question, Rubric } from '../rubric/model.js';
import { allQuestions } from '../rubric/model.js';
import { criteriaRead, questionsRead } from './condition.js';

/** What can change when one answer does: the question itself is among its dependents. */
export interface Dependents {
  readonly questions: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
}

/** Follows conditions forwards: from a question to its criterion and to all whose `when` reads either, and so on. */
export function dependentsIn(rubric: Rubric): (question: string) => Dependents {
  const homes = new Map(
    rubric.criteria.flatMap(({ id, questions }) => questions.map((question) => [question.id, id] as const)),
  );
  const readersOfQuestion = readersBy(rubric, questionsRead);
  const readersOfCriterion = readersBy(rubric, criteriaRead);
  return (first) => {
    const questions = new Set([first]);
    const criteria = new Set<string>();
    // A set can be added to while it is walked: what is added is walked too.
    for (const question of questions) {
      for (const reader of readersOfQuestion.get(question) ?? []) questions.add(reader);
      const home = homes.get(question);
      if (home === undefined || criteria.has(home)) continue;
      criteria.add(home);
      for (const reader of readersOfCriterion.get(home) ?? []) questions.add(reader);
    }
    return { questions, criteria };
  };
}

function readersBy(
  rubric: Rubric,
  read: (condition: NonNullable<Question['when']>) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const pairs = allQuestions(rubric).flatMap(({ id, when }) =>
    when === undefined ? [] : read(when).map((subject) => ({ subject, id })),
  );
  const readers = new Map<string, string[]>();
  for (const { subject, id } of pairs) readers.set(subject, [...(readers.get(subject) ?? []), id]);
  return readers;
}
