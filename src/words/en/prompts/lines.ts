import { WORDS } from '../../typed-words.js';
import { NONE_OF_THESE } from '../answer-words.js';
import { ANSWERED } from './answered.js';
import { EXTRA_LINES } from './list.js';

/** Says which numbers can be typed. */
export function numberFrom(count: number): string {
  return `a number from 1 to ${count}`;
}

/** What can be typed at a prompt in plain lines. */
export const TYPING = {
  yourAnswer: 'Your answer: ',
  or: (words: readonly string[]): string => `Or: ${words.join(', ')}.`,
  one: (count: number): string => `Type ${numberFrom(count)}.`,
  oneOrPossible: (count: number): string =>
    `Type ${numberFrom(count)}; if you only know that it is one of several, type them like 1 or 3.`,
  several: 'Type all the numbers that are true, with commas between them; 2? is perhaps.',
  none: `0. ${NONE_OF_THESE}`,
  line: (entry = 'a few words'): string => `Type ${entry}.`,
  choice: (count: number, back: 'with-back' | 'no-way-back'): string =>
    `Type ${numberFrom(count)}; Enter alone is 1.${back === 'with-back' ? ` ${WORDS.back} goes back.` : ''}`,
  effect: (mark: string, effect: string): string => `${mark} gives: ${effect}`,
};

/** What Enter alone means. */
export const ENTER_ALONE = {
  gives: (text: string): string => `Enter alone gives: ${text}`,
  unknown: `Enter alone keeps: ${EXTRA_LINES.unknown}`,
  notApplicable: (reason: string): string => `Enter alone keeps: ${ANSWERED.notApplicable(reason)}`,
  labels: (labels: readonly string[]): string =>
    `Enter alone keeps: ${labels.length === 0 ? ANSWERED.none : labels.join('; ')}`,
};

/** Why a typed line is rejected. */
export const NOT_TAKEN = {
  pasted: (line: string): string => `Several lines were pasted; only the first was used: ${line}.`,
  nothingBefore: 'There is nothing before this.',
  firstQuestion: 'This is the first question.',
  notOne: (count: number, typed: string): string => `Type ${numberFrom(count)}, not ${typed}.`,
  notSeveral: (count: number, typed: string): string =>
    `Type numbers from 1 to ${count} with commas between them, or 0 for none of these, not ${typed}.`,
  ambiguous: (typed: string, placed: string, named: string): string =>
    `${typed} is the line "${placed}", and another line says "${named}". ` +
    `Type ${typed} again for "${placed}", or type: ${named}`,
};
