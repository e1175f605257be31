import type { Answer } from '../model/answer.js';
import { isSameJson } from '../model/canonical-json.js';
import { EVIDENCE_KEYS, type Evidence } from '../model/evidence.js';
import { isHttpUrl } from '../model/http-url.js';

/** Replaces the evidence of an answer, with its fields in their order. */
export function withEvidence(answer: Answer, evidence: Evidence): Answer {
  const { evidence: _, ...bare } = answer;
  return { ...bare, ...evidencePart(evidence) };
}

/** Evidence as the part of an answer or a check that holds it, its fields in their order; nothing where there is none. */
export function evidencePart(evidence: Evidence): { readonly evidence?: Evidence } {
  const given = EVIDENCE_KEYS.filter((field) => evidence[field] !== undefined);
  if (given.length === 0) return {};
  return { evidence: Object.fromEntries(given.map((field) => [field, evidence[field]])) };
}

/**
 * The evidence of an answer being given. Evidence noted just now takes precedence. Otherwise an unchanged answer keeps
 * its source and note, since they still support it. A value, also a half-known one, gets a date, so that it
 * ages.
 */
export function evidenceFor(
  answer: Answer,
  previous: Answer | undefined,
  noted: Evidence | undefined,
  asOf: string,
): Evidence {
  const isSame = previous !== undefined && isSameJson(withEvidence(previous, {}), withEvidence(answer, {}));
  const { checked: _, ...kept } = (isSame ? previous.evidence : undefined) ?? {};
  const evidence = noted ?? kept;
  const isKnown = answer.kind === 'value' || answer.kind === 'partial';
  return isKnown ? { checked: asOf, ...evidence } : evidence;
}

/** Whether typed text can be a source: words, or a web address that is complete. */
export function isSource(text: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:\/\/|https?:|www\.)/i.test(text) || isHttpUrl(text);
}
