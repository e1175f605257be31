import type { AnswerSet, CheckEntry } from '../model/answer.js';
import { combined, failure, type Outcome, problem, success } from '../model/problem.js';
import { allQuestions, type Rubric, type VerifyItem } from '../model/rubric.js';

/** What became of some checks, by id. */
export type CheckMarks = ReadonlyMap<string, CheckEntry>;

/** The id of the check that a person names by id or by title, in any case; what is listed comes before the rest. */
function checkNamed(rubric: Rubric, name: string): Outcome<string> {
  const items = verifyItems(rubric);
  const found =
    items.find(({ id }) => id === name) ??
    items.find(({ title }) => title !== undefined && isSameText(title, name));
  if (found !== undefined) return success(found.id);
  return failure(problem('usage/check', { found: name, known: items.map(({ id }) => id) }));
}

/** The ids of all checks named, each once, or a problem for each name that is none. */
export function checksNamed(rubric: Rubric, names: readonly string[]): Outcome<readonly string[]> {
  const ids = combined(names.map((name) => checkNamed(rubric, name)));
  return ids.ok ? success([...new Set(ids.value)]) : ids;
}

/** Answers with some checks marked. */
export function withMarks(answers: AnswerSet, marks: CheckMarks): AnswerSet {
  return { ...answers, checks: new Map([...answers.checks, ...marks]) };
}

function verifyItems(rubric: Rubric): readonly VerifyItem[] {
  return [
    ...allQuestions(rubric).flatMap(({ verify }) => verify),
    ...rubric.knockouts.flatMap(({ verify }) => verify),
    ...rubric.checks,
  ];
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
