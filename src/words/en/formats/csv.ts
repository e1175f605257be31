/** What separates the cells of a table. */
export const DELIMITER_NAMES = {
  comma: 'a comma',
  semicolon: 'a semicolon',
  tab: 'a tab',
};

/** What a table must have; each completes "expected …". */
export const CSV_EXPECTED = {
  afterQuote: (delimiter: string): string => `${delimiter} after a closing quote`,
  quotedCell: 'quotes around a cell that has quotes in it, and those doubled',
  lines: 'lines that end in a line feed, as "CSV UTF-8" has them',
  closingQuote: 'a closing quote for one that opens on this line',
  cells: (count: number): string => `${count} cells, as in the header`,
  fewerCells: (count: number): string =>
    `${count} cells, as in the header (put quotes around a cell that has a comma in it)`,
};

/** What was found instead; each completes "found …". */
export const CSV_FOUND = {
  other: 'something else',
  quoteInside: 'a quote in the midst of a cell',
  returns: 'a carriage return inside the header',
  longLine: (line: number): string => `a line that is too long, line ${line}`,
  onLine: (found: string, line: number): string => `${found} on line ${line}`,
  noQuoteIn: (bytes: number): string => `${bytes} bytes without one`,
};
