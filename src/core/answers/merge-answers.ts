import type { AnswerSet, Candidate } from '../model/answer.js';
import { isSameJson } from '../model/canonical-json.js';

/** Answers with both changes, or the ids of answers that both changed in different ways. */
export type Merged =
  | { readonly kind: 'merged'; readonly answers: AnswerSet }
  | { readonly kind: 'conflict'; readonly ids: readonly string[] };

/** Merges two changes of the same answers, answer by answer. */
export function mergeAnswers(before: AnswerSet, theirs: AnswerSet, ours: AnswerSet): Merged {
  const clashes: string[] = [];
  const merged = <T>(
    one: ReadonlyMap<string, T>,
    two: ReadonlyMap<string, T>,
    three: ReadonlyMap<string, T>,
  ) => mergedMap(one, two, three, clashes);
  const candidate = merged(partsOf(before), partsOf(theirs), partsOf(ours));
  const answers = merged(before.answers, theirs.answers, ours.answers);
  const checks = merged(before.checks, theirs.checks, ours.checks);
  const setAside = merged(aside(before), aside(theirs), aside(ours));
  if (clashes.length > 0) return { kind: 'conflict', ids: clashes };
  const who = { ...(Object.fromEntries(candidate) as unknown as Candidate), name: ours.candidate.name };
  return { kind: 'merged', answers: { ...ours, candidate: who, answers, checks, setAside } };
}

/** Answers over those of a file that they do not know: what they do not say, or say to be unknown, stays as it is there. */
export function updateAnswers(theirs: AnswerSet, ours: AnswerSet): AnswerSet {
  const given = [...ours.answers].filter(([id, { kind }]) => kind !== 'unknown' || !theirs.answers.has(id));
  return {
    ...ours,
    candidate: { ...theirs.candidate, ...ours.candidate },
    answers: new Map([...theirs.answers, ...given]),
    checks: new Map([...theirs.checks, ...ours.checks]),
    setAside: new Map([...aside(theirs), ...aside(ours)]),
  };
}

/** Ids of the answers and checks that one set has otherwise than another one, or alone. */
export function differencesBetween(one: AnswerSet, other: AnswerSet): readonly string[] {
  const differing = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>) =>
    [...a].flatMap(([id, each]) => (isSameJson(each, b.get(id)) ? [] : [id]));
  return [...differing(one.answers, other.answers), ...differing(one.checks, other.checks)];
}

function mergedMap<T>(
  before: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  ours: ReadonlyMap<string, T>,
  clashes: string[],
): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const id of new Set([...theirs.keys(), ...ours.keys()])) {
    const [was, their, our] = [before, theirs, ours].map((each) => each.get(id));
    const isOurs = isSameJson(was, their) || isSameJson(their, our);
    if (!isOurs && !isSameJson(was, our)) clashes.push(id);
    const value = isOurs ? our : their;
    if (value !== undefined) merged.set(id, value);
  }
  return merged;
}

function partsOf({ candidate }: AnswerSet): ReadonlyMap<string, string> {
  return new Map(Object.entries(candidate));
}

function aside({ setAside }: AnswerSet): NonNullable<AnswerSet['setAside']> {
  return setAside ?? new Map();
}

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
