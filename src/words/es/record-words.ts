import { clip } from '../../terminal/clip.js';
import type * as en from '../en/record-words.js';
import type { Words } from '../spoken.js';

export const recordWords: typeof en.recordWords = ({ record, file }) =>
  file === undefined ? `registro ${record}` : `registro ${ROW_LINES.of(record, clip(file))}`;

export const ROW_LINES: Words<typeof en.ROW_LINES> = {
  of: (record, file) => `${record} de ${file}`,
  refused: (record, about, message) => `registro ${record}${about}: ${message}`,
  fails: (place, reasons) => `registro ${place}: ${reasons}`,
};
