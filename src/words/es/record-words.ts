import { clip } from '../../terminal/clip.js';
import type * as en from '../en/record-words.js';

export const recordWords: typeof en.recordWords = ({ record, file }) =>
  file === undefined ? `registro ${record}` : `registro ${record} de ${clip(file)}`;
