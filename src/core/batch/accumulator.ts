/** Adds up what passes and keeps none of it; the sum is plain data, as large for many as for one. */
export interface Accumulator<Item, Sum> {
  readonly add: (item: Item) => void;
  /** Adds what others came to, which stand behind those so far. */
  readonly merge: (others: Sum) => void;
  readonly result: () => Sum;
}
