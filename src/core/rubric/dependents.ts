import { criteriaRead, questionsRead } from '../model/condition.js';
import { perRubric } from '../model/per-rubric.js';
import { allQuestions, type Condition, type Rubric } from '../model/rubric.js';

/** What can change with one answer; the question itself is one of its dependents. */
export interface Dependents {
  readonly questions: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
  /** Ids of the knock-outs and caps that read any of them. */
  readonly rules: ReadonlySet<string>;
}

/** Follows conditions forwards: from a question to its criterion, to questions whose `when` reads either, etc. */
export const dependentsIn = perRubric((rubric: Rubric): ((question: string) => Dependents) => {
  const criterionOf = new Map(
    rubric.criteria.flatMap(({ id, questions }) => questions.map((question) => [question.id, id] as const)),
  );
  const asked = allQuestions(rubric);
  const readersOfQuestion = readersBy(asked, questionsRead);
  const readersOfCriterion = readersBy(asked, criteriaRead);
  const rules = [...rubric.knockouts, ...rubric.caps];
  const rulesOnQuestion = readersBy(rules, questionsRead);
  const rulesOnCriterion = readersBy(rules, criteriaRead);
  const traced = (first: string): Dependents => {
    const questions = new Set([first]);
    const criteria = new Set<string>();
    // Elements added to a set during iteration are visited too.
    for (const question of questions) {
      for (const reader of readersOfQuestion.get(question) ?? []) questions.add(reader);
      const home = criterionOf.get(question);
      if (home === undefined || criteria.has(home)) continue;
      criteria.add(home);
      for (const reader of readersOfCriterion.get(home) ?? []) questions.add(reader);
    }
    const rules = [
      ...[...questions].flatMap((id) => rulesOnQuestion.get(id) ?? []),
      ...[...criteria].flatMap((id) => rulesOnCriterion.get(id) ?? []),
    ];
    return { questions, criteria, rules: new Set(rules) };
  };
  const known = new Map<string, Dependents>();
  return (first) => {
    const found = known.get(first) ?? traced(first);
    known.set(first, found);
    return found;
  };
});

function readersBy(
  conditional: readonly { readonly id: string; readonly when?: Condition }[],
  read: (condition: Condition) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { id, when } of conditional) {
    for (const subject of when === undefined ? [] : read(when)) {
      const known = readers.get(subject);
      if (known === undefined) readers.set(subject, [id]);
      else known.push(id);
    }
  }
  return readers;
}
