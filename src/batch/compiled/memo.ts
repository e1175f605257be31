import type { Ternary } from '../../core/model/ternary.js';

/** The step that a truth is on the way to a finding; a record of them takes longer to look up. */
export function digitOf(truth: Ternary): number {
  if (truth === 'yes') return 1;
  return truth === 'no' ? 0 : 2;
}

/** What has been worked out for a row of small whole numbers, found by walking down one step a number. */
export interface Branch<T> {
  readonly next: (Branch<T> | undefined)[];
  found: T | undefined;
}

/** Remembers findings; when it is full it starts anew. */
export class Memo<T> {
  private trunk: Branch<T> = { next: [], found: undefined };
  private count = 0;

  /** An empty memory for so many branches. */
  constructor(private readonly most: number) {}

  root(): Branch<T> {
    if (this.count >= this.most) {
      this.trunk = { next: [], found: undefined };
      this.count = 0;
    }
    return this.trunk;
  }

  /** The branch below another one. */
  step(branch: Branch<T>, digit: number): Branch<T> {
    return branch.next[digit] ?? this.grow(branch, digit);
  }

  private grow(branch: Branch<T>, digit: number): Branch<T> {
    const grown: Branch<T> = { next: [], found: undefined };
    branch.next[digit] = grown;
    this.count += 1;
    return grown;
  }
}
