import type { Groups } from '../../core/batch/groups.js';
import type { GatedRow } from '../../core/batch/row.js';
import type { RubricRef } from '../../core/model/loaded-rubric.js';
import type { ResultPart } from '../../core/model/result.js';
import { RESULT_PARTS } from '../../core/model/result-parts.js';
import type { Band, Criterion } from '../../core/model/rubric.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import type { RowOrder } from './row-order.js';

/** A row, and the file name of its own page if there is one. */
export interface ShownRow extends GatedRow {
  readonly page?: string;
}

/**
 * Turns rows into text as they arrive, in order; its memory does not grow with their number, except for the
 * names in JUnit.
 */
export interface BatchRenderer {
  /** The text before the first row. */
  readonly begin: () => string;
  readonly rows: (rows: readonly ShownRow[]) => string;
  /** The text after the last row, with the number of rows by outcome; ends with a newline, or is empty. */
  readonly end: (groups: Groups) => string;
}

/** What a renderer of rows must know besides them. */
export interface BatchView extends RenderOptions {
  readonly bands: readonly Band[];
  /** The titles of criteria as people read them; else those of data. */
  readonly criteria?: readonly Pick<Criterion, 'id' | 'title'>[];
  readonly rubric: RubricRef;
  readonly disclaimer: string;
  /** ISO date to which evidence is aged. */
  readonly asOf: string;
  readonly toolVersion: string;
  /** The files of the input, as named; none for standard input. */
  readonly files: readonly string[];
  /** How many candidates a page shows at most; without a number all of them. */
  readonly shown: number | 'all';
  /** The order of the candidates, if one is asked for: a page shows the worst first, a table that of the input. */
  readonly order?: RowOrder;
  /** How many candidates a table has, if that is asked for. */
  readonly top?: number;
  /** Whether each candidate has a page of its own: then all records that were refused are listed too. */
  readonly pages?: 'each';
  /** Whether the rows are compared with an earlier run. */
  readonly compares?: boolean;
  /** The lowest score that passes, if one is required. */
  readonly failUnder?: number;
}

/** The formats for rows. */
export const BATCH_FORMATS = ['ndjson', 'csv', 'pretty', 'markdown', 'html', 'junit', 'github'] as const;

export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** What each format shows of a result beside its verdict, where the detail has it: nothing else is worked out for it. */
export const SHOWN_ROW_PARTS: Readonly<Record<BatchFormat, readonly ResultPart[]>> = {
  ndjson: RESULT_PARTS,
  csv: ['criteria'],
  pretty: [],
  markdown: ['criteria'],
  html: ['criteria'],
  junit: ['criteria'],
  github: [],
};
