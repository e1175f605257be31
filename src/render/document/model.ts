import type { Interval } from '../../core/model/result.js';
import type { Band } from '../../core/model/rubric.js';
import type { Origin } from './origin.js';

/** A link to a page of the same folder, whose name needs no escaping; only its text where a format has no links. */
export interface PageLink {
  readonly kind: 'page';
  readonly file: string;
  readonly text: string;
}

/** A run of text in one style; not yet escaped. A link can only lead to a web address. */
export type Run =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | PageLink;

export type Text = string | readonly Run[];
/** A label and its text. */
export type Labelled<Value = string> = readonly [label: string, text: Value];

/** The sign before a point or a row: how good it is, or that it is only a note. */
export type Mark = 'good' | 'middling' | 'poor' | 'unknown' | 'warning' | 'note';

/** A column of a table; each table has one for titles, which takes the remaining width. */
export interface Column {
  readonly head: string;
  /** `share` is a fraction of 1, and `id` is never wrapped. */
  readonly kind: 'title' | 'text' | 'number' | 'share' | 'id';
  /** The largest width on a screen. */
  readonly most?: number;
}

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly (Text | Interval)[];
  readonly mark?: Mark;
  /** Whether it is the answer given, or one that a half-known answer leaves possible. */
  readonly answer?: 'current' | 'possible';
  /** Why most of its cells are empty. */
  readonly note?: string;
  /** The same for readers who see no columns. */
  readonly labelled?: readonly Labelled[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** The sum of the rows. */
  readonly total?: TableRow;
  /** Left out if the cells need no explanation. */
  readonly heads: 'shown' | 'hidden';
  /** The most lines of each text in a row on a screen. */
  readonly lines?: number;
}

/** A task, and whether it is done. */
export interface Task {
  readonly kind: 'task';
  /** Its place in the list, if the list is numbered. */
  readonly number?: number;
  readonly done: boolean;
  readonly title: string;
  readonly id?: string;
  /** Why it matters. */
  readonly aside?: string;
  readonly facts: readonly Labelled<Text>[];
  /** The most lines of its title and of each fact on a screen. */
  readonly most?: number;
}

/** The number of items with one outcome. */
export type Count = { readonly label: string; readonly count: number; readonly tone: Exclude<Mark, 'note'> };

/** The blocks of a section, with the same words in every format; not yet escaped. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      readonly look?: 'strong' | 'faint';
      /** The most lines on a screen. */
      readonly most?: number;
      /** The same in formats where every line has a label. */
      readonly labelled?: Labelled;
    }
  | {
      readonly kind: 'subheading';
      readonly text: string;
      readonly aside?: string;
      /** The same in formats where every line has a label. */
      readonly labelled?: Labelled;
    }
  | { readonly kind: 'formula'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly label: string;
      readonly text: Text;
      readonly mark?: Mark;
      /** The most lines on a screen, and what is kept at the end of a text that is cut. */
      readonly most?: number;
      readonly end?: string;
    }
  /** A line to type, never broken. */
  | { readonly kind: 'command'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'point';
      readonly mark: Mark;
      /** The same without signs. */
      readonly word: string;
      /** Whether the word is only for readers who see no signs. */
      readonly quiet?: 'yes';
      readonly text: string;
      readonly under: readonly string[];
      /** The subjects of the text; a single one is put at its end. */
      readonly names?: readonly string[];
    }
  | Task
  | Table
  | {
      readonly kind: 'scale';
      readonly score: Interval;
      readonly bands: readonly Band[];
      /** Names alone, where they fit, take one line less. */
      readonly labels?: 'names';
    }
  /** Scores on one scale: only a picture of what a table says. */
  | { readonly kind: 'ranges'; readonly rows: readonly Labelled<Interval>[]; readonly bands: readonly Band[] }
  | {
      readonly kind: 'callout';
      readonly mark: Mark;
      /** What to do, above the headline. */
      readonly action: string;
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
  /** The most lines of the heading on a screen. */
  readonly most?: number;
  /** The amount of content below the heading. */
  readonly aside?: string;
  /** The subject of the blocks below. */
  readonly lead?: string;
  /** Whether it is closed until its heading is chosen, where a format can do that. */
  readonly fold?: 'folded';
  readonly blocks: readonly Block[];
}

/** The content of a page, before layout. */
export interface Document {
  /** The other pages that it leads to, if it is one of a folder; a folder with a single page has none. */
  readonly around?: readonly Labelled<PageLink>[];
  readonly origin?: Origin;
  /** Its subject, after the kind of page. */
  readonly title?: Labelled;
  readonly sections: readonly Section[];
  /** The disclaimer. */
  readonly disclaimer?: string;
  /** The conclusion: last on a screen, and first in a file. */
  readonly conclusion: readonly Block[];
  /** Whether headings are read aloud; otherwise each label names the subject of its line. */
  readonly headings: 'read' | 'seen';
}

/** What a page must know about its output. */
export interface Medium {
  /** A screen is read from its end and a file from its beginning; a file also includes all the evidence. */
  readonly kind: 'screen' | 'file';
  /** Whether long sections can be folded away, so that a short form comes first. */
  readonly folds?: 'yes';
  readonly dash: string;
  readonly times: string;
}

/** The content, as a function of the output. */
export type Page = (medium: Medium) => Document;

/** A section, unless it is empty. */
export function section(
  id: string,
  heading: string | undefined,
  blocks: readonly Block[],
): readonly Section[] {
  return blocks.length === 0 ? [] : [{ id, ...(heading !== undefined && { heading }), blocks }];
}
