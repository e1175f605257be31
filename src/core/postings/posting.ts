/** One text to count. */
export interface Posting {
  readonly file: string;
  /** Its title, if it has one, is the first line. */
  readonly text: string;
  /** The line of the file, from 1, of a line of the text, from 0. */
  readonly lineOf: (index: number) => number;
}

/** File and line. */
export interface PostingPlace {
  readonly file: string;
  readonly line: number;
}

/** Words of a language that show what a text is, in lower case. */
export interface PostingWords {
  /** In headings above what is required. */
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  /** Whole lines that are headings without a colon or another mark. */
  readonly headings: readonly string[];
  /** In adverts of courses. */
  readonly selling: readonly string[];
  /** In job postings, and in no advert. */
  readonly hiring: readonly string[];
  /** The commonest words, that no other language has as often. */
  readonly common: readonly string[];
}
