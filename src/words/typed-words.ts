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
