import { failure, MOST_PROBLEMS, type Outcome, type Path, type Problem, problem } from '../model/problem.js';

/** One problem for each key that this map may not have: neither known, nor taken all the same. */
export function unknownKeys(
  map: Readonly<Record<string, unknown>>,
  known: readonly string[],
  isTaken: (key: string) => boolean = () => false,
): readonly Problem[] {
  return Object.keys(map)
    .filter((key) => !known.includes(key) && !isTaken(key))
    .slice(0, MOST_PROBLEMS)
    .map((key) => problem('schema/unknown-key', { key, known }, { path: [key] }));
}

/** Moves problems below a step of a path. */
export function prefixed<T>(step: string, outcome: Outcome<T>): Outcome<T> {
  return outcome.ok ? outcome : failure(...outcome.problems.map((each) => below([step], each)));
}

/** Moves one problem below a path. */
export function below(path: Path, inner: Problem): Problem {
  return { ...inner, where: { ...inner.where, path: [...path, ...(inner.where.path ?? [])] } };
}
