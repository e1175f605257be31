import type { Explanation } from '../../../core/explanation/explanation.js';
import type { Report } from '../../../core/model/result.js';

/** An explanation with the report that it explains, whose words it needs. */
export interface Explained {
  readonly report: Report;
  readonly explanation: Explanation;
}

/** The signs that a format can show. */
export interface Signs {
  readonly dash: string;
  readonly times: string;
}

/** What stands before a point: how good it is, or that it is only told. */
export type Mark = 'good' | 'middling' | 'poor' | 'unknown' | 'note';

/** A row of a table; `now` is the one that holds today. */
export interface Row {
  readonly cells: readonly string[];
  readonly now: 'yes' | 'no';
}

/** One part of a section, in words that are the same in every format; not yet inert. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'point';
      readonly mark: Mark;
      /** The same where there are no signs. */
      readonly word: string;
      readonly text: string;
      readonly under: readonly string[];
    }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly Row[] }
  | {
      readonly kind: 'sum';
      readonly rows: readonly { readonly points: string; readonly text: string }[];
      readonly total: string;
    };

export interface Section {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** An explanation in words, before it is laid out. */
export interface Document {
  readonly title: string;
  readonly sections: readonly Section[];
  /** The last thing that is said. */
  readonly conclusion: readonly string[];
}

/** A paragraph. */
export function text(words: string): Part {
  return { kind: 'text', text: words };
}

/** A point under a heading. */
export function point(mark: Mark, word: string, words: string, under: readonly string[] = []): Part {
  return { kind: 'point', mark, word, text: words, under };
}

/** A row that does not hold today. */
export function row(...cells: readonly string[]): Row {
  return { cells, now: 'no' };
}
