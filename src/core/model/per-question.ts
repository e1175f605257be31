import type { Question } from './rubric.js';

/** Caches a computation for each question and day; only the last day is kept, since a run has one. */
export function perQuestion<Q extends Question, T>(
  work: (question: Q, asOf: string) => T,
): (question: Q, asOf: string) => T {
  const done = new WeakMap<Q, { readonly asOf: string; readonly made: T }>();
  return (question, asOf) => {
    const known = done.get(question);
    if (known?.asOf === asOf) return known.made;
    const made = work(question, asOf);
    done.set(question, { asOf, made });
    return made;
  };
}
