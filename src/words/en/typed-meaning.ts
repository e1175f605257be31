import { inEnglish } from '../../core/model/typed-forms.js';
import { WORDS } from '../typed-words.js';
import { TYPED_FORMS } from './typed-forms.js';

const KINDS = ['unknown', 'not-applicable', 'guidance', 'evidence', 'found', 'back'] as const;

/** Synonyms of the short word, of which files accept the first. */
export const UNKNOWN_IN_FULL: readonly string[] = ['unknown', ...TYPED_FORMS.any.unknown];

/** The word that a typed line means, if it is one. */
export function meaningOf(typed: string): keyof typeof WORDS | undefined {
  const word = typed.trim().toLowerCase();
  if (word === 'unknown' || inEnglish(TYPED_FORMS.any, typed) !== undefined) return 'unknown';
  return KINDS.find((kind) => WORDS[kind] === word);
}
