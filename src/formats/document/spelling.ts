import { WrittenNumber } from '../../core/model/written-number.js';

/**
 * How to keep a number or boolean whose text differs from how its value would be written: as its value,
 * as its text, or as a number that also keeps its text.
 */
export type SpelledAs = 'value' | 'text' | 'number-with-text';

/** Chooses this for each value by its path of keys. */
export type Spelling = (keys: readonly string[]) => SpelledAs;

/** For texts whose spelling of values does not matter. */
export const BY_VALUE: Spelling = () => 'value';

/** For answers: only the question decides whether 1.10 is a number or a version name. */
export const AS_WRITTEN: Spelling = () => 'number-with-text';

/** A value in the form chosen for its place. */
export function spelled(source: string, value: number | boolean, as: SpelledAs): unknown {
  if (as === 'value' || String(value) === source) return value;
  return as === 'text' || typeof value === 'boolean' ? source : new WrittenNumber(source, value);
}

/** Whether a number is represented exactly enough: finite, and within the safe integers. */
export function canBeKept(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
