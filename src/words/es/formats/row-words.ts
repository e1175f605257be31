import type * as en from '../../en/formats/row-words.js';
import type { Words } from '../../spoken.js';

export const ROW_WORDS: Words<typeof en.ROW_WORDS> = {
  also: 'además',
  column: (column, message) => `Columna "${column}": ${message}`,
  andMore: (shown, more) => `${shown} (y ${more} más)`,
};
