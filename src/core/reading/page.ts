/** How a line of a page is seen by its readers; data is for programs alone. */
export type LinePart = 'shown' | 'hidden' | 'folded' | 'data';

/** A line of the text of a page. */
export interface PageLine {
  readonly text: string;
  readonly part: LinePart;
  /** The nearest heading above. */
  readonly heading?: string;
}

/** The text of a page that was saved. */
export interface PageText {
  readonly lines: readonly PageLine[];
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
