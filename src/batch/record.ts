import type { Carried, RecordPlace } from '../core/batch/row.js';
import type { Problem } from '../core/model/problem.js';

/** How long a record may be, in bytes. */
export const RECORD_CAP = 1024 * 1024;

/** What a record consists of, before anybody has read it; `firstLine` is the line of its file that it begins on. */
export type Body =
  /** One JSON value, as UTF-8; it begins a line unless there is a column, from 1. */
  | {
      readonly kind: 'json';
      readonly bytes: Uint8Array;
      readonly firstLine: number;
      readonly firstColumn?: number;
    }
  /** One YAML document, or an item of one; it begins a line unless there is a column, from 1. */
  | {
      readonly kind: 'document';
      readonly text: string;
      readonly firstLine: number;
      readonly firstColumn?: number;
    }
  /** The content of an answers file, built from the cells of one row; `stray` are cells that belong to nothing. */
  | {
      readonly kind: 'cells';
      readonly value: unknown;
      readonly firstLine: number;
      readonly stray: readonly Problem[];
      readonly carried?: Carried;
    }
  /** `value` is what could be read of it, if anything. */
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly value?: unknown;
      readonly carried?: Carried;
    };

/** One candidate as read from the input. */
export interface RawRecord extends RecordPlace {
  readonly body: Body;
}

/** Records in the order of the input, in groups as they arrived. */
export type Records = AsyncIterable<readonly RawRecord[]>;
