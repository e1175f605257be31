import type { Candidate } from '../model/answer.js';
import { isMap, isPresent } from '../model/describe.js';
import { scalarText } from '../model/written-number.js';

/** Whether a plain answers file is about this very candidate, so that saving over it loses nobody else's answers. */
export function isAbout(candidate: Candidate, file: unknown): boolean {
  if (!isMap(file) || !isMap(file.candidate)) return false;
  const { id, issuer, name } = file.candidate;
  // Earlier versions gave one id to several names: they can tell two candidates apart, but never make them one.
  const idsDiffer = candidate.id !== undefined && isPresent(id) && !agrees(candidate.id, id);
  return !idsDiffer && agrees(candidate.name, name) && agrees(candidate.issuer, issuer);
}

/** Whether two candidates may be one: the name is the same in any case, and no two issuers are named. */
export function maybeSame(one: Candidate, other: Candidate): boolean {
  if (!sameName(one, other)) return false;
  return one.issuer === undefined || other.issuer === undefined || words(one.issuer) === words(other.issuer);
}

/** Whether two candidates have the same name in any case, whoever issues them. */
export function sameName(one: Candidate, other: Candidate): boolean {
  return words(one.name) === words(other.name);
}

function words(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** What is missing agrees only with what is missing too. */
function agrees(ours: string | undefined, theirs: unknown): boolean {
  if (!isPresent(theirs)) return ours === undefined;
  const text = scalarText(theirs);
  return (
    text !== undefined && ours !== undefined && text.trim().normalize('NFC') === ours.trim().normalize('NFC')
  );
}
