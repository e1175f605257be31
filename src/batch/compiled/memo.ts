import type { Ternary } from '../../core/model/ternary.js';

/** The index of a ternary on the path to a finding; looking it up in an object takes longer. */
export function digitOf(truth: Ternary | undefined): number {
  if (truth === 'yes') return 1;
  return truth === 'no' ? 0 : 2;
}

/** Results by a sequence of small integers, found by walking down one level per number. */
export interface MemoNode<T> {
  readonly next: (MemoNode<T> | undefined)[];
  found: T | undefined;
}

/** A bounded cache of findings; it is emptied when full. */
export class Memo<T> {
  private trunk: MemoNode<T> = { next: [], found: undefined };
  private count = 0;

  /** Creates an empty cache for this many branches. */
  constructor(private readonly most: number) {}

  root(): MemoNode<T> {
    if (this.count >= this.most) {
      this.trunk = { next: [], found: undefined };
      this.count = 0;
    }
    return this.trunk;
  }

  /** The branch below another one. */
  step(branch: MemoNode<T>, digit: number): MemoNode<T> {
    return branch.next[digit] ?? this.grow(branch, digit);
  }

  private grow(branch: MemoNode<T>, digit: number): MemoNode<T> {
    const grown: MemoNode<T> = { next: [], found: undefined };
    branch.next[digit] = grown;
    this.count += 1;
    return grown;
  }
}
