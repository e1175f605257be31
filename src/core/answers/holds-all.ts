import type { AnswerSet } from '../model/answer.js';
import { isSameJson } from '../model/canonical-json.js';

/** Whether answers say all that others say, so that nothing is lost where only they are kept. */
export function holdsAll(whole: AnswerSet, part: AnswerSet): boolean {
  // A check that is gone was reopened by an answer: that is something said too.
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
