import type { AnswerSet, CheckEntry } from '../model/answer.js';
import { combined, failure, type Outcome, problem, success } from '../model/problem.js';
import type { Rubric, VerifyItem } from '../model/rubric.js';
import { placedChecks } from '../rubric/places.js';

/** What became of some checks, by id. */
export type CheckMarks = ReadonlyMap<string, CheckEntry>;

/**
 * The ids of all checks that a person names by id or by title, in any case, each once; or a problem for each name that is
 * none. Names come split at commas: a title that has some is several of them.
 */
export function checksNamed(rubric: Rubric, names: readonly string[]): Outcome<readonly string[]> {
  const items = placedChecks(rubric).map(({ item }) => item);
  const found: Outcome<string>[] = [];
  for (let at = 0; at < names.length; ) {
    const { count, id } = longestName(items, names.slice(at));
    found.push(
      id === undefined
        ? failure(problem('usage/check', { found: String(names[at]), known: items.map((each) => each.id) }))
        : success(id),
    );
    at += count;
  }
  const ids = combined(found);
  return ids.ok ? success([...new Set(ids.value)]) : ids;
}

/** The check that the most of the first names are together, and how many they are. */
function longestName(
  items: readonly VerifyItem[],
  names: readonly string[],
): { readonly count: number; readonly id?: string } {
  const parts = items.map(({ title = '' }) => title.split(',').length);
  for (let count = Math.min(names.length, Math.max(1, ...parts)); count > 0; count -= 1) {
    const id = checkNamed(items, names.slice(0, count).join(', '));
    if (id !== undefined) return { count, id };
  }
  return { count: 1 };
}

function checkNamed(items: readonly VerifyItem[], name: string): string | undefined {
  const byTitle = items.find(({ title }) => title !== undefined && isSameText(title, name));
  return (items.find(({ id }) => id === name) ?? byTitle)?.id;
}

/** Answers with some checks marked; what is marked as it was keeps its source and note where the mark has none. */
export function withMarks(answers: AnswerSet, marks: CheckMarks): AnswerSet {
  const marked = [...marks].map(([id, entry]): [string, CheckEntry] => {
    const before = answers.checks.get(id);
    if (before?.state !== entry.state || entry.evidence === undefined) return [id, entry];
    return [id, { ...entry, evidence: { ...before.evidence, ...entry.evidence } }];
  });
  return { ...answers, checks: new Map([...answers.checks, ...marked]) };
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
