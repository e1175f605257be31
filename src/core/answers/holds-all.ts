import type { AnswerSet } from '../model/answer.js';
import { isSameJson } from '../model/canonical-json.js';

/** Whether one set of answers contains everything in another, so that keeping it alone loses nothing. */
export function holdsAll(whole: AnswerSet, part: AnswerSet): boolean {
  // A missing check was reopened by an answer: that counts as content too.
  if (!isSameJson([...whole.checks].sort(), [...part.checks].sort())) return false;
  const candidate = new Map(Object.entries(whole.candidate));
  return (
    Object.entries(part.candidate).every(([key, value]) => isSameJson(candidate.get(key), value)) &&
    [...part.answers].every(([id, answer]) => isSameJson(whole.answers.get(id), answer)) &&
    [...(part.setAside ?? [])].every(
      ([id, aside]) => whole.answers.has(id) || isSameJson(whole.setAside?.get(id), aside),
    )
  );
}
