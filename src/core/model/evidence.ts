/** Whose word an answer relies on, from a page that settles it by itself down to a guess. */
export const BASES = ['official-page', 'independent', 'issuer-claim', 'hearsay', 'guess'] as const;

export type Basis = (typeof BASES)[number];

/** Where an answer or the result of a check comes from, and when it was checked. */
export interface Evidence {
  readonly source?: string;
  /** ISO date. */
  readonly checked?: string;
  readonly note?: string;
  readonly basis?: Basis;
  /** The wording of the source. */
  readonly quote?: string;
}

export type EvidenceField = keyof Evidence;

/** The fields of evidence, in the order in which files and results have them. */
export const EVIDENCE_FIELDS: readonly EvidenceField[] = ['source', 'checked', 'note', 'basis', 'quote'];
