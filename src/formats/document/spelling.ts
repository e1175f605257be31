import { WrittenNumber } from '../../core/model/written-number.js';

/**
 * What becomes of a number, or of true and false, that is spelt in another way than its value would be: its value
 * alone, its text alone, or a number that knows its text.
 */
export type SpelledAs = 'value' | 'text' | 'number-with-text';

/** Says it for each place, by the keys that lead there. */
export type Spelling = (keys: readonly string[]) => SpelledAs;

/** For texts in which no spelling matters. */
export const BY_VALUE: Spelling = () => 'value';

/** Answers: only the question says whether 1.10 is a number or the name of a version. */
export const AS_WRITTEN: Spelling = () => 'number-with-text';

/** A value as its place in a file asks for it. */
export function spelled(source: string, value: number | boolean, as: SpelledAs): unknown {
  if (as === 'value' || String(value) === source) return value;
  return as === 'text' || typeof value === 'boolean' ? source : new WrittenNumber(source, value);
}
