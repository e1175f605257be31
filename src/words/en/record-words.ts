import type { RecordPlace } from '../../core/batch/row.js';
import { clip } from '../../terminal/clip.js';

/** Names a record in a sentence, with its file if there are several. */
export function recordWords({ record, file }: RecordPlace): string {
  return file === undefined ? `record ${record}` : `record ${ROW_LINES.of(record, clip(file))}`;
}

/** A record in the lines of a page. */
export const ROW_LINES = {
  of: (record: number, file: string): string => `${record} of ${file}`,
  refused: (record: number, about: string, message: string): string => `record ${record}${about}: ${message}`,
  fails: (place: string, reasons: string): string => `record ${place}: ${reasons}`,
};
