import type { AnswerSet, CheckEntry } from '../model/answer.js';
import { combined, failure, type Outcome, problem, success } from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { placedChecks } from '../rubric/places.js';

/** What became of some checks, by id. */
export type CheckMarks = ReadonlyMap<string, CheckEntry>;

/** The id of the check that a person names by id or by title, in any case; what is listed comes before the rest. */
function checkNamed(rubric: Rubric, name: string): Outcome<string> {
  const items = placedChecks(rubric).map(({ item }) => item);
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

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
