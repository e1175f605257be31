/** A word that may be typed, and what it means. */
export interface Completion {
  readonly value: string;
  readonly about: string;
}
