/** The current day by the local calendar, and a stopwatch. */
export interface Clock {
  /** ISO date, YYYY-MM-DD. */
  today(): string;
  /** Milliseconds since some fixed moment; never decreases. */
  elapsed(): number;
}
