import type { AnswerSet } from '../model/answer.js';
import { canonicalJson } from '../model/canonical-json.js';

/** Names for candidates, each once: the id or the name, with a number where an earlier one has the same. */
export function candidateKeys(candidates: readonly Pick<AnswerSet, 'candidate'>[]): readonly string[] {
  const taken = new Set<string>();
  return candidates.map(({ candidate: { id, name } }) => {
    const base = id ?? name;
    let key = base;
    for (let number = 2; taken.has(key); number += 1) key = `${base} (${number})`;
    taken.add(key);
    return key;
  });
}

/** The same text for the same candidate with the same answers, in whatever order they were written. */
export function canonicalText({ candidate, answers, checks }: AnswerSet): string {
  const entries = { answers: Object.fromEntries(answers), checks: Object.fromEntries(checks) };
  return canonicalJson({ candidate, ...entries });
}
