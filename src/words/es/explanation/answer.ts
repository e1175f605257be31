import type * as en from '../../en/explanation/answer.js';
import type { Words } from '../../spoken.js';

export const LIST_LEADS: Words<typeof en.LIST_LEADS> = {
  all: 'se cumple todo esto:',
  any: 'se cumple algo de esto:',
};

export const ANSWER_STATES: Words<typeof en.ANSWER_STATES> = {
  answered: (said = 'respondida') => said,
  partial: (said = 'sabida a medias') => said,
  unknown: () => 'no se sabe todavía',
  stale: (said = 'una respuesta') => `${said}, mirada hace demasiado, así que cuenta como desconocida`,
  contradicted: (said = 'una respuesta') =>
    `${said}, contradicha por una comprobación, así que cuenta como desconocida`,
  'not-applicable': () => 'no se aplica',
  'not-asked': (said) =>
    said === undefined ? 'no se pregunta' : `${said}, pero no se pregunta, así que no cuenta`,
};
