/** A word that may be typed, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}
