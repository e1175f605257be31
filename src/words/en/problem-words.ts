import { clip } from '../../terminal/clip.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import { nearest } from '../nearest.js';

/** What is wrong, and what to type instead unless the sentence says so. */
export interface ProblemText {
  readonly sentence: string;
  readonly hint?: string;
}

const LISTED = 8;
const LISTED_IN_FULL = 60;

/** How many problems are not shown. */
export const MORE_PROBLEMS = (more: number): string => `and ${more} more; --verbose shows all`;

/** Outside text, escaped and shortened. */
export function plain(text: string): string {
  return escapeForTerminal(clip(text));
}

/** The same between quotes. */
export function quote(text: string): string {
  return `"${plain(text)}"`;
}

/** Removes the quotes that mark some values as text, to compare the word. */
export function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** For sentences that already list what is allowed. */
export function suggestion(typed: string, known: readonly string[]): Partial<ProblemText> {
  const near = nearest(typed, known);
  return near === undefined ? {} : { hint: `did you mean ${quote(near)}?` };
}

/** What to type instead: the closest word, or else the known ones. */
export function meant(typed: string, known: readonly string[]): string {
  const { hint } = suggestion(typed, known);
  if (hint !== undefined) return hint;
  if (known.length === 0) return 'there is none to choose from';
  const shown = known.slice(0, LISTED).map(plain).join(', ');
  const more = known.length - LISTED;
  return `use ${known.length === 1 ? '' : 'one of '}${shown}${more > 0 ? ` (and ${more} more)` : ''}`;
}

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

/** All known words, unless there are too many to read. */
export function listed(words: readonly string[]): string {
  const more = words.length - LISTED_IN_FULL;
  const shown = words.slice(0, LISTED_IN_FULL).map(plain).join(', ');
  return more > 0 ? `${shown} (and ${more} more)` : shown;
}
