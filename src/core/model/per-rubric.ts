import type { Rubric } from './rubric.js';

/** Caches a computation for each rubric, however many answers it scores; the cache ends with its rubric. */
export function perRubric<T>(work: (rubric: Rubric) => T): (rubric: Rubric) => T {
  const done = new WeakMap<Rubric, { readonly made: T }>();
  return (rubric) => {
    const known = done.get(rubric) ?? { made: work(rubric) };
    done.set(rubric, known);
    return known.made;
  };
}
