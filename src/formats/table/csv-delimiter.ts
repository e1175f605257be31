import { DELIMITER_NAMES } from '../../words/en/formats/csv.js';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;

/** The byte that separates the cells of a table. */
export type Delimiter = typeof COMMA | typeof SEMICOLON | typeof TAB;

const NAMES: Readonly<Record<Delimiter, string>> = {
  [COMMA]: DELIMITER_NAMES.comma,
  [SEMICOLON]: DELIMITER_NAMES.semicolon,
  [TAB]: DELIMITER_NAMES.tab,
};

/** All of them, the default first. */
export const DELIMITERS: readonly Delimiter[] = [COMMA, SEMICOLON, TAB];

/** The delimiter that a first line such as `sep=;` announces; undefined for any other line, or another delimiter. */
export function announcedDelimiter(line: string): Delimiter | undefined {
  const [, sign = ''] = /^"?sep=(.)"?\r?$/i.exec(line) ?? [];
  return DELIMITERS.find((delimiter) => delimiter === sign.charCodeAt(0));
}

/** The name of a delimiter in messages. */
export function delimiterName(delimiter: Delimiter): string {
  return NAMES[delimiter];
}
