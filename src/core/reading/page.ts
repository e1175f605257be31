/** How a line of a page is seen by its readers; data is for programs alone. */
export type LinePart = 'shown' | 'hidden' | 'folded' | 'data';

/** A value in the data of a course or credential. */
export interface PageDatum {
  /** Names of properties with dots between them, from the course or credential on. */
  readonly property: string;
  readonly value: string | number | boolean;
  /** Units and currencies beside it. */
  readonly units: readonly string[];
}

/** A line of the text of a page. */
export interface PageLine {
  readonly text: string;
  readonly part: LinePart;
  /** The nearest heading above. */
  readonly heading?: string;
  /** What it says as data, where the page has data of one thing of the kind. */
  readonly datum?: PageDatum;
}

/** The text of a page that was saved. */
export interface PageText {
  /** They are made as they are asked for: a page may have millions. */
  readonly lines: Iterable<PageLine>;
  readonly tables: number;
  readonly lists: number;
  /** How many parts a browser does not show. */
  readonly hidden: number;
  /** The web address that the file says it is from. */
  readonly source?: string;
  /** What its data for programs says that it is about. */
  readonly about: { readonly name?: string; readonly issuer?: string };
}

/** A page, and the file that it was read from. */
export interface SavedPage extends PageText {
  readonly file: string;
  readonly bytes: number;
  /** The hash of the file, where that is known. */
  readonly sha256?: string;
}

/** Joined at once, so many lines would take as many times their length in memory. */
const LINES_AT_ONCE = 1000;

/** The text of many lines, each written by `write`. */
export function joinedLines(lines: Iterable<PageLine>, write: (line: PageLine) => string): string {
  const parts: string[] = [];
  let some: string[] = [];
  for (const line of lines) {
    some.push(write(line));
    if (some.length < LINES_AT_ONCE) continue;
    parts.push(some.join(''));
    some = [];
  }
  return parts.join('') + some.join('');
}
