/** Adds items up without keeping them; the sum is plain data whose size does not depend on their number. */
export interface Accumulator<Item, Sum> {
  readonly add: (item: Item) => void;
  /** Adds a sum of later items. */
  readonly merge: (others: Sum) => void;
  readonly result: () => Sum;
}
