import { choicesIn, type ProblemText } from '../problem-sentences.js';

/** How bad a problem is. */
export const SEVERITIES = { error: 'error', warning: 'warning', advice: 'advice' };

/** How many problems are not shown. */
export const MORE_PROBLEMS = (more: number): string => `and ${more} more; --verbose shows all`;

const CHOICES = choicesIn({
  didYouMean: (word) => `did you mean ${word}?`,
  nothing: 'there is none to choose from',
  use: (words) => `use ${words}`,
  useOneOf: (words) => `use one of ${words}`,
  more: (more) => ` (and ${more} more)`,
});

/** For sentences that already list what is allowed. */
export const suggestion = CHOICES.suggestion;

/** What to type instead: the closest word, or else the known ones. */
export const meant = CHOICES.meant;

/** All known words, unless there are too many to read. */
export const listed = CHOICES.listed;

/** The same for the key of a mapping: one of digits is what a comma left of a number. */
export function keyMeant(typed: string, known: readonly string[]): string {
  return /^\d+$/.test(typed)
    ? 'a comma cut a number in two; write it with a point, like 0.3'
    : meant(typed, known);
}

/** What to write in place of a text that was meant as a number. */
export function numberMeant(number: string | undefined): Partial<ProblemText> {
  return number === undefined ? {} : { hint: `write ${number} without quotes` };
}
