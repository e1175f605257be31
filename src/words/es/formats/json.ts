import type * as en from '../../en/formats/json.js';
import type { Words } from '../../spoken.js';

export const END_OF_TEXT: string = 'el final del texto';

export const JSON_EXPECTED: Words<typeof en.JSON_EXPECTED> = {
  value: 'un valor',
  'first-item': 'un valor o ]',
  'after-item': 'una coma o ]',
  'first-key': 'una clave entre comillas dobles o }',
  key: 'una clave entre comillas dobles',
  colon: 'un signo de dos puntos',
  'after-value': 'una coma o }',
  end: END_OF_TEXT,
  escape: 'una secuencia de escape como \\n o \\u00e9',
  'closing-quote': 'el cierre "',
};

export const JSON_FOUND: Words<typeof en.JSON_FOUND> = {
  strayMark: 'una marca de orden de bytes (U+FEFF) que no es lo primero del archivo; quítala',
  endOfLine: 'el final de la línea',
};
