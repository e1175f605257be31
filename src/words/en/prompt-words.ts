/** What may be typed at a question in place of an answer. */
export const WORDS = {
  unknown: 'u',
  'not-applicable': 'n/a',
  guidance: '?',
  evidence: '+',
  back: '<',
} as const;

/** Means the same as its short word; files take it too. */
export const UNKNOWN_IN_FULL = 'unknown';

/** Those words with what they do, as a prompt says it. */
export const MEANINGS: Readonly<Record<keyof typeof WORDS, string>> = {
  unknown: `${WORDS.unknown} = I could not find out`,
  'not-applicable': `${WORDS['not-applicable']} = does not apply`,
  guidance: `${WORDS.guidance} = help`,
  evidence: `${WORDS.evidence} = source or note`,
  back: `${WORDS.back} = previous question`,
};

/** How a line that can be left says so; most lead back to a question. */
export function backTo({ back = 'back to the question' }: { readonly back?: string }): string {
  return `${WORDS.back} = ${back}`;
}

export const WHY_NOT_APPLICABLE = 'Why does it not apply?';

const KINDS = ['unknown', 'not-applicable', 'guidance', 'evidence', 'back'] as const;

/** What a typed line asks for, where it is one of the words. */
export function meaningOf(typed: string): keyof typeof WORDS | undefined {
  const word = typed.trim().toLowerCase();
  if (word === UNKNOWN_IN_FULL) return 'unknown';
  return KINDS.find((kind) => WORDS[kind] === word);
}

/** Says what may be typed where nothing was. */
export function typeOrPass(what = 'some text'): string {
  return `Type ${what}, or ${WORDS.unknown} if you could not find out.`;
}

/** Why a reason for "does not apply" cannot be taken, or undefined where it can. */
export function refuseReason(typed: string): string | undefined {
  return typed.trim() === '' ? 'A few words are enough; they stand in the report.' : undefined;
}
