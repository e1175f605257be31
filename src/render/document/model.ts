import type { Candidate } from '../../core/model/answer.js';
import type { Interval } from '../../core/model/result.js';
import type { Band, RubricRef } from '../../core/model/rubric.js';

/** A stretch of text that looks alike; not yet inert. A link leads to a web address and nowhere else. */
export type Run =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string };

export type Text = string | readonly Run[];

/** A label and what it labels. */
export type Labelled = readonly [label: string, text: string];

/** What stands before a point or a row: how good it is, or that it is only said. */
export type Mark = 'good' | 'middling' | 'poor' | 'unknown' | 'warning' | 'note';

/** A column of a table; each table has one for titles, which takes the room that the others leave. */
export interface Column {
  readonly head: string;
  /** `share` holds parts of 1, and `id` what is never broken. */
  readonly kind: 'title' | 'text' | 'number' | 'share' | 'id';
  /** The most columns of a screen that it takes. */
  readonly most?: number;
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly (Text | Interval)[];
  readonly mark?: Mark;
  /** Whether it is the one that holds today. */
  readonly now?: 'yes' | 'no';
  /** Why most of its cells are empty. */
  readonly note?: string;
  /** The same for who sees no columns. */
  readonly labelled?: readonly Labelled[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the rows add up to. */
  readonly total?: Row;
  /** Left out where the cells speak for themselves. */
  readonly heads: 'shown' | 'hidden';
}

/** Something to do, and whether it is done. */
export interface Task {
  readonly kind: 'task';
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  readonly done: boolean;
  readonly title: string;
  readonly id: string;
  /** The heading that it stands under. */
  readonly group: string;
  /** Why it matters. */
  readonly aside?: string;
  readonly facts: readonly (readonly [label: string, text: Text])[];
}

/** How many came to the same. */
export interface Count {
  readonly label: string;
  readonly count: number;
  readonly tone: Exclude<Mark, 'note'>;
}

/** What a section is made of, in words that are the same in every format; not yet inert. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      readonly look?: 'strong' | 'faint';
      /** The same where every line has a label. */
      readonly labelled?: Labelled;
    }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: Text; readonly mark?: Mark }
  | {
      readonly kind: 'point';
      readonly mark: Mark;
      /** The same where there are no signs. */
      readonly word: string;
      /** Whether the word is only for who sees no signs. */
      readonly quiet?: 'yes';
      readonly text: string;
      readonly under: readonly string[];
      /** What the text speaks of; one alone is its end. */
      readonly names?: readonly string[];
    }
  | Task
  | Table
  | { readonly kind: 'scale'; readonly score: Interval; readonly bands: readonly Band[] }
  | {
      readonly kind: 'callout';
      readonly mark: Mark;
      readonly headline: string;
      readonly score: string;
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'tally';
      readonly heads: readonly [what: string, how: string];
      readonly counts: readonly Count[];
      readonly total: string;
    };

export interface Section {
  readonly id: string;
  readonly heading?: string;
  /** How much there is under the heading. */
  readonly aside?: string;
  /** What the blocks below are. */
  readonly lead?: string;
  readonly blocks: readonly Block[];
}

/** Who is judged, by what, and on what day. */
export interface Origin {
  readonly candidate: Candidate;
  readonly rubric: RubricRef;
  readonly asOf: string;
  readonly tool: { readonly name: string; readonly version: string };
}

/** A page in words, before it is laid out. */
export interface Document {
  readonly origin?: Origin;
  /** What it is about, after what kind of page it is. */
  readonly title?: Labelled;
  readonly sections: readonly Section[];
  /** What a result is not. */
  readonly disclaimer?: string;
  /** What is to be remembered: last on a screen, and first in a file. */
  readonly conclusion: readonly Block[];
  /** Whether headings are read out; where they are not, each label says what its line is about. */
  readonly headings: 'read' | 'seen';
}

/** What a page must know of where it goes. */
export interface Medium {
  /** A screen is read from its end and a file from its beginning; a file also carries all that it rests on. */
  readonly kind: 'screen' | 'file';
  readonly dash: string;
  readonly times: string;
}

/** What is to be said, as soon as it is known where. */
export type Page = (medium: Medium) => Document;

/** A section, unless nothing is in it. */
export function section(
  id: string,
  heading: string | undefined,
  blocks: readonly Block[],
): readonly Section[] {
  return blocks.length === 0 ? [] : [{ id, ...(heading !== undefined && { heading }), blocks }];
}

/** Whether a cell holds a part of 1, from its lowest to its highest. */
export function isShare(cell: Text | Interval): cell is Interval {
  return typeof cell === 'object' && 'low' in cell;
}

/** The words of a text, whatever they look like. */
export function wordsOf(text: Text): string {
  if (typeof text === 'string') return text;
  return text
    .map((run) => (typeof run === 'string' ? run : run.kind === 'link' ? run.url : run.text))
    .join('');
}
