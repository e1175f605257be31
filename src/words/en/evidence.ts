import type { Basis, Evidence, EvidenceField } from '../../core/model/evidence.js';

/** The labels of the fields of evidence. */
export const EVIDENCE_LABELS: Readonly<Record<EvidenceField, string>> = {
  source: 'Source',
  checked: 'Checked',
  note: 'Note',
  basis: 'Rests on',
  quote: 'Quote',
};

/** The labels of a basis. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'official-page': 'an official page',
  independent: 'someone independent',
  'issuer-claim': "the issuer's own word",
  hearsay: 'hearsay',
  guess: 'a guess',
};

/** The basis, inside a sentence. */
export function restsOn(basis: Basis): string {
  return `rests on ${BASIS_WORDS[basis]}`;
}

/** All evidence in one line. */
export function evidenceText({ source, checked, note, basis, quote }: Evidence): string {
  return [
    `Source: ${source ?? 'none'}`,
    ...(checked === undefined ? [] : [`looked up ${checked}`]),
    ...(basis === undefined ? [] : [restsOn(basis)]),
    ...(quote === undefined ? [] : [`quote: ${quote}`]),
    ...(note === undefined ? [] : [`note: ${note}`]),
  ].join(', ');
}
