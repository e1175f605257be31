import type * as en from '../../en/formats/kinds.js';
import type { Words } from '../../spoken.js';

export const KINDS: Words<typeof en.KINDS> = {
  nothing: 'nada',
  text: 'un texto',
  number: 'un número',
  wholeNumber: 'un número entero',
  yesOrNo: 'true o false',
  list: 'una lista',
  mapping: 'un mapa de claves y valores',
};
