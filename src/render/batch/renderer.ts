import type { Row } from '../../core/batch/row.js';
import type { Band } from '../../core/rubric/model.js';
import type { RenderOptions } from '../renderer.js';

/** Turns rows into text as they come, in order; what it keeps until the end does not grow with their number. */
export interface BatchRenderer {
  /** What stands before the first row. */
  readonly begin: () => string;
  readonly rows: (rows: readonly Row[]) => string;
  /** What stands after the last row; ends with a newline, or is empty. */
  readonly end: () => string;
}

/** What a renderer of rows must know beside them. */
export interface BatchView extends RenderOptions {
  readonly bands: readonly Band[];
}

/** The formats that rows can be had in. */
export const BATCH_FORMATS = ['ndjson'] as const;

export type BatchFormat = (typeof BATCH_FORMATS)[number];
