import type * as en from '../../en/prompts/lines.js';
import type { Words } from '../../spoken.js';
import { WORDS } from '../../typed-words.js';
import { NONE_OF_THESE } from '../answer-words.js';
import { ANSWERED } from './answered.js';
import { EXTRA_LINES } from './list.js';

export const numberFrom: typeof en.numberFrom = (count) => `un número del 1 al ${count}`;

export const TYPING: Words<typeof en.TYPING> = {
  yourAnswer: 'Tu respuesta: ',
  or: (words) => `O bien: ${words.join(', ')}.`,
  one: (count) => `Escribe ${numberFrom(count)}.`,
  oneOrPossible: (count) =>
    `Escribe ${numberFrom(count)}; si solo sabes que es una de varias, escríbelas como 1 o 3.`,
  several: 'Escribe todos los números que sean ciertos, separados por comas.',
  none: `0. ${NONE_OF_THESE}`,
  line: (entry = 'unas palabras') => `Escribe ${entry}.`,
  choice: (count, back) =>
    `Escribe ${numberFrom(count)}; solo Intro es 1.${back === 'with-back' ? ` ${WORDS.back} vuelve.` : ''}`,
  effect: (mark, effect) => `${mark} da: ${effect}`,
};

export const ENTER_ALONE: Words<typeof en.ENTER_ALONE> = {
  gives: (text) => `Solo Intro da: ${text}`,
  unknown: `Solo Intro conserva: ${EXTRA_LINES.unknown}`,
  notApplicable: (reason) => `Solo Intro conserva: ${ANSWERED.notApplicable(reason)}`,
  labels: (labels) => `Solo Intro conserva: ${labels.length === 0 ? ANSWERED.none : labels.join('; ')}`,
};

export const NOT_TAKEN: Words<typeof en.NOT_TAKEN> = {
  pasted: (line) => `Se pegaron varias líneas; solo se usó la primera: ${line}.`,
  nothingBefore: 'No hay nada antes de esto.',
  firstQuestion: 'Esta es la primera pregunta.',
  notOne: (count, typed) => `Escribe ${numberFrom(count)}, no ${typed}.`,
  notSeveral: (count, typed) =>
    `Escribe números del 1 al ${count} separados por comas, o 0 para ninguna, no ${typed}.`,
  ambiguous: (typed, placed, named) =>
    `${typed} es la línea "${placed}", y otra línea dice "${named}". ` +
    `Escribe ${typed} otra vez para "${placed}", o escribe: ${named}`,
};
