/** Tells the day by the local calendar. */
export interface Clock {
  /** ISO date, YYYY-MM-DD. */
  today(): string;
  /** Milliseconds since some fixed moment; never goes back. */
  elapsed(): number;
}
