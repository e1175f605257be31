/** Tells the day by the local calendar. */
export interface Clock {
  /** ISO date, YYYY-MM-DD. */
  today(): string;
}
