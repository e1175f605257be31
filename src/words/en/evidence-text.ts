import { EVIDENCE_KEYS, type Evidence, type EvidenceField } from '../../core/model/evidence.js';
import { EVIDENCE_WORDS, NO_SOURCE } from './evidence.js';

/** A field that evidence has, in words. */
export interface EvidencePart {
  readonly field: EvidenceField;
  readonly label: string;
  readonly value: string;
  readonly inLine: string;
}

/** The fields that evidence has, in the order of reading. */
export function evidenceParts(evidence: Evidence): readonly EvidencePart[] {
  return Object.keys(EVIDENCE_WORDS).flatMap((key) => {
    const field = EVIDENCE_KEYS.find((each) => each === key);
    const given = field && evidence[field];
    if (field === undefined || given === undefined) return [];
    const { label, values, shown, inLine } = EVIDENCE_WORDS[field];
    const value = values?.[given] ?? given;
    return [{ field, label, value: shown?.(value) ?? value, inLine: inLine(value) }];
  });
}

/** All evidence in one line. */
export function evidenceText(evidence: Evidence): string {
  return evidenceParts({ source: NO_SOURCE, ...evidence })
    .map(({ inLine }) => inLine)
    .join(', ');
}
