import type { GatedRow } from '../../core/batch/row.js';
import type { Band, RubricRef } from '../../core/model/rubric.js';
import type { RenderOptions } from '../../terminal/render-options.js';

/**
 * Turns rows into text as they come, in order; what it keeps until the end does not grow with their number, but for
 * the names in JUnit.
 */
export interface BatchRenderer {
  /** What stands before the first row. */
  readonly begin: () => string;
  readonly rows: (rows: readonly GatedRow[]) => string;
  /** What stands after the last row; ends with a newline, or is empty. */
  readonly end: () => string;
}

/** What a renderer of rows must know beside them. */
export interface BatchView extends RenderOptions {
  readonly bands: readonly Band[];
  readonly rubric: RubricRef;
  readonly disclaimer: string;
  /** ISO date on which evidence is aged. */
  readonly asOf: string;
  readonly toolVersion: string;
  /** The files of the input, as they were named; none where it is standard input. */
  readonly files: readonly string[];
  /** The lowest score that passes, where one was asked for. */
  readonly failUnder?: number;
}

/** The formats that rows can be had in. */
export const BATCH_FORMATS = ['ndjson', 'csv', 'pretty', 'markdown', 'junit', 'github'] as const;

export type BatchFormat = (typeof BATCH_FORMATS)[number];
