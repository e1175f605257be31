import type * as en from '../../en/prompts/answered.js';
import type { Words } from '../../spoken.js';

export const ANSWERED: Words<typeof en.ANSWERED> = {
  left: 'saliste; no cambia nada',
  unknown: 'no pude averiguarlo',
  notApplicable: (reason) => `no se aplica: ${reason}`,
  again: (ask) => `se pregunta otra vez: ${ask}`,
  none: 'ninguna de estas',
};
