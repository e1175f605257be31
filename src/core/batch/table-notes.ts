/** What of a table holds no record, and what is better corrected in the spreadsheet than in each row. */
export interface TableNotes {
  /** Lines above the header, by number. */
  readonly above: readonly number[];
  /** How many columns have neither a name nor content. */
  readonly columns: number;
  /** How many rows have no content. */
  readonly rows: number;
  /** How many rows have the header once more. */
  readonly headers: number;
  /** How many rows are not UTF-8; they are refused. */
  readonly notUtf8: number;
  /** How many rows have no issuer below one that has: of merged cells, only the first keeps its text. */
  readonly withoutIssuer: number;
}
