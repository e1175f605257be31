import { isMap } from './describe.js';

/** The plain value of an answers file, and the answers in it that were given to questions that read otherwise now. */
export interface Outdated {
  readonly raw: unknown;
  readonly questions: readonly string[];
}

/**
 * Takes out answers whose question has another fingerprint than when they were given: what was answered then is
 * not an answer to what is asked now. Files without fingerprints are left as they are.
 */
export function withoutOutdated(raw: unknown, current: Readonly<Record<string, string>>): Outdated {
  if (!isMap(raw) || !isMap(raw.rubric) || !isMap(raw.rubric.fingerprints) || !isMap(raw.answers)) {
    return { raw, questions: [] };
  }
  const before = raw.rubric.fingerprints;
  const questions = Object.keys(raw.answers).filter(
    (id) =>
      Object.hasOwn(before, id) && before[id] !== (Object.hasOwn(current, id) ? current[id] : undefined),
  );
  const kept = Object.entries(raw.answers).filter(([id]) => !questions.includes(id));
  return { raw: { ...raw, answers: Object.fromEntries(kept) }, questions };
}
