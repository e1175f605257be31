import { WORDS } from '../typed-words.js';

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
