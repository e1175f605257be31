import type { AnswerSet, Candidate } from '../model/answer.js';
import { canonicalJson } from '../model/canonical-json.js';
import { isMap, isPresent } from '../model/describe.js';
import { scalarText } from '../model/written-number.js';

/** Whether a plain answers file is about this candidate, so that overwriting it loses no other candidate's answers. */
export function isAbout(candidate: Candidate, file: unknown): boolean {
  if (!isMap(file) || !isMap(file.candidate)) return false;
  const { id, issuer, name } = file.candidate;
  // Earlier versions gave one id to several names: such ids can distinguish two candidates, but never identify them.
  const idsDiffer = candidate.id !== undefined && isPresent(id) && !agrees(candidate.id, id);
  return !idsDiffer && agrees(candidate.name, name) && agrees(candidate.issuer, issuer);
}

/** Whether two candidates are one: by their ids, else by name and issuer. */
export function isSameCandidate(one: Candidate, other: Candidate): boolean {
  if (one.id !== undefined && other.id !== undefined) return agrees(one.id, other.id);
  return agrees(one.name, other.name) && agrees(one.issuer, other.issuer);
}

/** Whether two candidates may be the same: equal names in any case, and not two different issuers. */
export function maybeSame(one: Candidate, other: Candidate): boolean {
  if (!sameName(one, other)) return false;
  return one.issuer === undefined || other.issuer === undefined || words(one.issuer) === words(other.issuer);
}

/** Whether two candidates have the same name in any case, whatever their issuers. */
export function sameName(one: Candidate, other: Candidate): boolean {
  return words(one.name) === words(other.name);
}

function words(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** A missing value agrees only with a missing one. */
function agrees(ours: string | undefined, theirs: unknown): boolean {
  if (!isPresent(theirs)) return ours === undefined;
  const text = scalarText(theirs);
  return (
    text !== undefined && ours !== undefined && text.trim().normalize('NFC') === ours.trim().normalize('NFC')
  );
}

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
