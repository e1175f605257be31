import type * as en from '../../en/prompts/list.js';
import type { Words } from '../../spoken.js';
import { WORDS } from '../../typed-words.js';

export const EXTRA_LINES: Words<typeof en.EXTRA_LINES> = {
  'one-of': 'Una de varias, no sé cuál',
  unknown: 'No pude averiguarlo',
  'not-applicable': 'No se aplica',
};

export const LIST_KEYS: Words<typeof en.LIST_KEYS> = {
  choose: 'Intro elige',
  mark: 'Espacio marca, Intro sigue',
  markOrPerhaps: 'Espacio marca, / quizá, Intro sigue',
  others: (found) =>
    `${WORDS.unknown} no pude averiguarlo, ${WORDS.guidance} ayuda, ${WORDS.evidence} fuente o nota${found ? `, ${WORDS.found} usar lo encontrado` : ''}`,
  back: (key) => `${key} vuelve`,
  leave: `Esc o ${WORDS.back} vuelve`,
  move: (arrows, shown, others) =>
    `${arrows} o un número mueve${shown === 'all' ? '' : ' para ver más líneas'}, ${others}`,
};

export const POSSIBLE: Words<typeof en.POSSIBLE> = {
  ask: 'Marca todas las que puedan ser ciertas.',
  all: 'Están todas marcadas: es lo mismo que no averiguarlo.',
};

export const LIST_MORE: Words<typeof en.LIST_MORE> = {
  above: (hidden) => `  (${hidden} más arriba)`,
  below: (hidden) => `  (${hidden} más abajo)`,
};

export const LIST_TROUBLE: Words<typeof en.LIST_TROUBLE> = {
  nothingChosen: 'Elige antes una línea: con las flechas, su número o cómo empieza.',
  nothingMarked: 'Marca con la barra espaciadora lo que es cierto, o elige una de las últimas líneas.',
  nonePossible: 'Marca con la barra espaciadora lo que puede ser cierto.',
  notForMarking: 'Intro elige esta línea.',
  pasted: 'Llegaron varios caracteres a la vez, como al pegar. Pulsa una tecla cada vez.',
  noSuchLine: (typed) => `Ninguna línea empieza con "${typed}".`,
};

export const PAGE_KEYS: Words<typeof en.PAGE_KEYS> = {
  last: 'Cualquier tecla: volver a la pregunta',
  more: 'Cualquier tecla: seguir leyendo',
};
