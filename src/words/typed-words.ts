/** Words that can be typed at a question instead of an answer. */
export const WORDS = {
  unknown: 'u',
  'not-applicable': 'n/a',
  guidance: '?',
  evidence: '+',
  found: '*',
  back: '<',
} as const;

/** Words that can be typed in place of the address of a page: to skip it, or where it has none. */
export const PAGE_WORDS = { skip: '-', none: 'none' } as const;

/** A synonym of the short word, which files accept too. */
export const UNKNOWN_IN_FULL = 'unknown';

const KINDS = ['unknown', 'not-applicable', 'guidance', 'evidence', 'found', 'back'] as const;

/** The word that a typed line means, if it is one. */
export function meaningOf(typed: string): keyof typeof WORDS | undefined {
  const word = typed.trim().toLowerCase();
  if (word === UNKNOWN_IN_FULL) return 'unknown';
  return KINDS.find((kind) => WORDS[kind] === word);
}

const LETTERS = 'abcdefghijklmnopqrst';

/** A choice beside a line that is typed, and the letter for it. */
export function lettered(at: number, label: string): string {
  const letter = letterOf(at);
  return letter === '' ? label : `${letter} = ${label}`;
}

/** The letter of a choice beside a line that is typed; the last ones have none. */
export function letterOf(at: number): string {
  return LETTERS.charAt(at);
}
