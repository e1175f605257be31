import type * as en from '../en/refusal-words.js';
import { plain, quote } from '../outside-text.js';
import type { Words } from '../spoken.js';
import { COUNT } from './answers-texts.js';
import { found as foundText } from './said.js';

export const DATE_LIKE: Words<typeof en.DATE_LIKE> = {
  day: '; escríbela como 2026-05-14 o 2026-05',
  'full-day': '; escríbela como 2026-05-14',
};

export const REFUSALS: Words<typeof en.REFUSALS> = {
  expected: (expected, found) => `Se esperaba ${expected}, ${foundText(found, plain)}`,
  numberThatFits: '; escribe un número que entre ahí',
  later: (asOf, found) =>
    `Se esperaba una fecha hasta el ${plain(asOf)}, se encontró ${plain(found)}, que es posterior; escribe una que ya haya llegado`,
  count: (found) => `Se esperaba ${COUNT} se encontró ${quote(found)}`,
  noSample: (found) =>
    `Aquí no se admite un recuento, y se encontró ${quote(found)}; escribe un solo número, o del menor al mayor`,
  reversed: (low, high) =>
    `El rango empieza en ${plain(low)} y termina antes, en ${plain(high)}; escribe primero el extremo bajo`,
};
