/** Whose word an answer relies on, from a page that settles it by itself down to a guess. */
export const BASES = ['official-page', 'independent', 'issuer-claim', 'hearsay', 'guess'] as const;

export type Basis = (typeof BASES)[number];

/** What a field of evidence can hold: any text, a day (ISO date), or one of some words. */
export type EvidenceKind = 'text' | 'day' | readonly string[];

/** The fields of evidence with what they hold, in the order in which files and results have them. */
export const EVIDENCE_FIELDS: {
  readonly source: 'text';
  readonly checked: 'day';
  readonly note: 'text';
  readonly basis: typeof BASES;
  /** The wording of the source. */
  readonly quote: 'text';
} = { source: 'text', checked: 'day', note: 'text', basis: BASES, quote: 'text' };

export type EvidenceField = keyof typeof EVIDENCE_FIELDS;

type Held<Kind> = Kind extends readonly (infer Word)[] ? Word : string;

/** Where an answer or the result of a check comes from, and when it was checked. */
export type Evidence = {
  readonly [Field in EvidenceField]?: Held<(typeof EVIDENCE_FIELDS)[Field]>;
};

/** The names of the fields, in their order. */
export const EVIDENCE_KEYS = Object.keys(EVIDENCE_FIELDS) as readonly EvidenceField[];

/** Something made for each field from what it holds, in their order. */
export function perEvidenceField<Made>(
  make: (kind: EvidenceKind, field: EvidenceField) => Made,
): Readonly<Record<string, Made>> {
  return Object.fromEntries(EVIDENCE_KEYS.map((field) => [field, make(EVIDENCE_FIELDS[field], field)]));
}
