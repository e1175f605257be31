import type { Truth } from '../../core/scoring/truth.js';

/** The step that each truth is on the way to a finding. */
export const TRUTH_DIGITS: Readonly<Record<Truth, number>> = { no: 0, yes: 1, unknown: 2 };

/** What has been worked out for a row of small whole numbers, found by walking down one step a number. */
export interface Branch<T> {
  readonly next: (Branch<T> | undefined)[];
  found: T | undefined;
}

/** Remembers findings; when it is full it starts anew. */
export interface Memo<T> {
  readonly root: () => Branch<T>;
  /** The branch below another one. */
  readonly step: (branch: Branch<T>, digit: number) => Branch<T>;
}

/** An empty memory for so many branches. */
export function memo<T>(most: number): Memo<T> {
  let trunk: Branch<T> = { next: [], found: undefined };
  let count = 0;
  const grow = (branch: Branch<T>, digit: number): Branch<T> => {
    const grown: Branch<T> = { next: [], found: undefined };
    branch.next[digit] = grown;
    count += 1;
    return grown;
  };
  return {
    root: () => {
      if (count >= most) {
        trunk = { next: [], found: undefined };
        count = 0;
      }
      return trunk;
    },
    step: (branch, digit) => branch.next[digit] ?? grow(branch, digit),
  };
}
