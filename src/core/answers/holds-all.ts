import { canonicalJson } from '../canonical-json.js';
import type { AnswerSet } from './model.js';

/** Whether answers say all that others say, so that nothing is lost where only they are kept. */
export function holdsAll(whole: AnswerSet, part: AnswerSet): boolean {
  // A check that is gone was reopened by an answer: that is something said too.
  if (canonicalJson([...whole.checks].sort()) !== canonicalJson([...part.checks].sort())) return false;
  const candidate = new Map(Object.entries(whole.candidate));
  return (
    Object.entries(part.candidate).every(([key, value]) => same(candidate.get(key), value)) &&
    [...part.answers].every(([id, answer]) => same(whole.answers.get(id), answer)) &&
    [...(part.setAside ?? [])].every(
      ([id, aside]) => whole.answers.has(id) || same(whole.setAside?.get(id), aside),
    )
  );
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other);
}
