import type { RecordPlace } from '../../core/batch/row.js';
import { clip } from '../../terminal/clip.js';

/** Names a record in a sentence, with its file if there are several. */
export function recordWords({ record, file }: RecordPlace): string {
  return file === undefined ? `record ${record}` : `record ${record} of ${clip(file)}`;
}
