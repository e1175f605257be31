import { DELIMITERS } from '../../words/en/formats/csv.js';
/** The default delimiter. */
export const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const LINE_FEED = 0x0a;

/** The byte that separates the cells of a table. */
export type Delimiter = typeof COMMA | typeof SEMICOLON | typeof TAB;

const NAMES: Readonly<Record<Delimiter, string>> = {
  [COMMA]: DELIMITERS.comma,
  [SEMICOLON]: DELIMITERS.semicolon,
  [TAB]: DELIMITERS.tab,
};

/** The delimiter found in the header: a comma, unless it has none and has only semicolons or only tabs. */
export function delimiterIn(header: Uint8Array): Delimiter {
  const end = header.indexOf(LINE_FEED);
  const line = end === -1 ? header : header.subarray(0, end);
  const [hasSemicolon, hasTab] = [line.includes(SEMICOLON), line.includes(TAB)];
  if (line.includes(COMMA) || hasSemicolon === hasTab) return COMMA;
  return hasSemicolon ? SEMICOLON : TAB;
}

/** The name of a delimiter in messages. */
export function delimiterName(delimiter: Delimiter): string {
  return NAMES[delimiter];
}
