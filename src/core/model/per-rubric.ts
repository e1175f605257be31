import type { Rubric } from './rubric.js';

/** Works something out once for each rubric, however many answers it scores; nothing outlives its rubric. */
export function perRubric<T>(work: (rubric: Rubric) => T): (rubric: Rubric) => T {
  const done = new WeakMap<Rubric, { readonly made: T }>();
  return (rubric) => {
    const known = done.get(rubric) ?? { made: work(rubric) };
    done.set(rubric, known);
    return known.made;
  };
}
