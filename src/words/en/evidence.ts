import type { Basis, Evidence, EvidenceField } from '../../core/model/evidence.js';

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'official-page': 'an official page',
  independent: 'someone independent',
  'issuer-claim': "the issuer's own word",
  hearsay: 'hearsay',
  guess: 'a guess',
};

/** How a strict run counts answers. */
export const STRICT_EVIDENCE =
  'In this strict run (--strict-evidence), an answer without the source that its question requires counts as unknown.';

/** What is said of a field of evidence. */
interface FieldWords {
  /** The label of a line of its own. */
  readonly label: string;
  /** Shown by editors. */
  readonly description: string;
  /** For each value, if it is one of some words. */
  readonly values?: Readonly<Record<string, string>>;
  /** In one line with the other fields. */
  readonly inLine: (value: string) => string;
}

/** The words for each field, in the order of reading. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceField, FieldWords>> = {
  source: {
    label: 'Source',
    description: 'Where it was looked up, best a web address.',
    inLine: (value) => `Source: ${value}`,
  },
  checked: {
    label: 'Checked',
    description: 'When it was looked up, YYYY-MM-DD.',
    inLine: (value) => `looked up ${value}`,
  },
  basis: {
    label: 'Rests on',
    description:
      'Whose word it is: a page that settles it by itself, somebody independent, the issuer, hearsay or a guess.',
    values: BASIS_WORDS,
    inLine: (value) => `rests on ${value}`,
  },
  quote: {
    label: 'Quote',
    description: 'The words of the source.',
    inLine: (value) => `quote: ${value}`,
  },
  note: {
    label: 'Note',
    description: 'Anything to read beside the answer later; it never counts.',
    inLine: (value) => `note: ${value}`,
  },
};

/** A field that evidence has, in words. */
export interface EvidencePart {
  readonly field: EvidenceField;
  readonly label: string;
  readonly value: string;
  readonly inLine: string;
}

/** The fields that evidence has, in the order of reading. */
export function evidenceParts(evidence: Evidence): readonly EvidencePart[] {
  const fields = Object.keys(EVIDENCE_WORDS) as readonly EvidenceField[];
  return fields.flatMap((field) => {
    const given = evidence[field];
    if (given === undefined) return [];
    const { label, values, inLine } = EVIDENCE_WORDS[field];
    const value = values?.[given] ?? given;
    return [{ field, label, value, inLine: inLine(value) }];
  });
}

/** All evidence in one line. */
export function evidenceText(evidence: Evidence): string {
  return evidenceParts({ source: 'none', ...evidence })
    .map(({ inLine }) => inLine)
    .join(', ');
}
