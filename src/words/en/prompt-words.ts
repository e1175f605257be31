/** Words that can be typed at a question instead of an answer. */
export const WORDS = {
  unknown: 'u',
  'not-applicable': 'n/a',
  guidance: '?',
  evidence: '+',
  found: '*',
  back: '<',
} as const;

/** A synonym of the short word, which files accept too. */
export const UNKNOWN_IN_FULL = 'unknown';

/** The names of keys, and what is chosen by one. */
export const KEYS = {
  enter: 'Enter',
  escOr: (words: string): string => `Esc or ${words}`,
  previous: 'Previous question',
};

/** What those words do, as prompts say it. */
export const MEANINGS: Readonly<Record<keyof typeof WORDS, string>> = {
  unknown: `${WORDS.unknown} = I could not find out`,
  'not-applicable': `${WORDS['not-applicable']} = does not apply`,
  guidance: `${WORDS.guidance} = help`,
  evidence: `${WORDS.evidence} = source or note`,
  found: `${WORDS.found} = take what was found`,
  back: `${WORDS.back} = previous question`,
};

/** The hint on how to leave a prompt; most return to a question. */
export function backTo({ back = 'back to the question' }: { readonly back?: string }): string {
  return `${WORDS.back} = ${back}`;
}

export const WHY_NOT_APPLICABLE = 'Why does it not apply?';

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

/** What a typed line may contain where choices have letters. */
export function entryBeside(choices: readonly unknown[], entry: string | undefined): string | undefined {
  return choices.length === 0 || entry === undefined ? entry : `a letter, ${entry}`;
}

/** Says what may be typed after an empty line. */
export function typeOrPass(what = 'some text'): string {
  return `Type ${what}, or ${WORDS.unknown} if you could not find out.`;
}

/** Why a reason for "does not apply" is rejected, or undefined. */
export function refuseReason(typed: string): string | undefined {
  return typed.trim() === '' ? 'A few words are enough; the report shows them.' : undefined;
}
