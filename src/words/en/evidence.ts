import type { Basis, EvidenceField } from '../../core/model/evidence.js';

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
  /** The value, if it is written otherwise than in files. */
  readonly shown?: (value: string) => string;
  /** In one line with the other fields. */
  readonly inLine: (value: string) => string;
}

/** In the place of a source that was not given. */
export const NO_SOURCE = 'none';

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
    shown: (day) => day,
    inLine: (value) => `looked up ${value}`,
  },
  basis: {
    label: 'Rests on',
    description:
      'Whose word it is: a page that settles it by itself, someone independent, the issuer, hearsay or a guess.',
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
