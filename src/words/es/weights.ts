import type * as en from '../en/weights.js';
import type { Words } from '../spoken.js';
import { counted, decimal } from './numbers.js';
import { judgementExpected, sumOfPoints } from './weights-texts.js';

export const METHOD_CHOICES: Words<typeof en.METHOD_CHOICES> = [
  { value: 'swing', label: 'Ponderación swing: di cuánto vale para ti cada paso de lo peor a lo mejor' },
  { value: 'points', label: 'Puntos: reparte 100 puntos' },
  {
    value: 'rank-order-centroid',
    label: 'Orden, centroide de rangos: basta un orden; los primeros reciben mucho más',
  },
  {
    value: 'rank-sum',
    label: 'Orden, suma de rangos: basta un orden; cada uno, un paso menos que el anterior',
  },
];

export const WEIGHTS_PROMPTS: Words<typeof en.WEIGHTS_PROMPTS> = {
  method: '¿Cómo quieres decir lo que te importa?',
  top: 'Imagina una credencial que es lo peor posible en todo. ¿Qué única cosa te gustaría más que pasara de lo peor a lo mejor?',
  reach: (ask, worst, best) => `Sobre todo: ${ask} De "${worst}" a "${best}".`,
  swing: (title, reach, top) =>
    `${title}${reach === undefined ? '' : `. ${reach}`} Si pasar de lo peor a lo mejor en "${top}" vale 100, ¿cuánto vale esto? (de 0 a 100)`,
  swingHelp: (top) =>
    `50 es la mitad de lo que "${top}" vale para ti, 100 lo mismo, 0 nada. Si vale más, vuelve atrás y elígelo primero.`,
  rank: (place) =>
    place === 1 ? '¿Cuál de estos te importa más?' : `¿Cuál de los demás importa más? (puesto ${place})`,
  points: (title, left) =>
    `¿Cuántos puntos para "${title}"? (${left === 1 ? 'queda' : 'quedan'} ${left} de 100)`,
  pointsHelp: 'Reparte exactamente 100 puntos entre todos los criterios; 0 si uno no te importa.',
  tooMany: (left) =>
    left === 0
      ? 'Los 100 puntos ya están dados; escribe 0, o vuelve atrás.'
      : `${left === 1 ? 'Queda un punto' : `Quedan ${left} puntos`} de 100; escribe ${left} como máximo, o vuelve atrás.`,
  notAll: (sum) => `${sumOfPoints(sum)}, o vuelve atrás.`,
  expected: (method, criteria) => `Se esperaba ${judgementExpected(method, criteria)}.`,
  previous: 'el anterior',
  by: '¿De quién son estos pesos? Cada resultado lo dirá. (solo Intro: sin nombre)',
};

export const OVERLAY: Words<typeof en.OVERLAY> = {
  intro: (text) => `Pesos: ${text}. Lo demás es como en esa rúbrica.`,
  evaluate: (line) => `Evaluar con ellos:     ${line}`,
  compare: (line) => `Junto a la rúbrica:    ${line}`,
  next: (evaluate, compare) => `para seguir: ${evaluate}; ${compare}`,
};

export const WEIGHTS_PAGE: Words<typeof en.WEIGHTS_PAGE> = {
  page: 'Pesos',
  title: (names, base) => `${names.join(', ')}, para ${base}`,
  rubric: 'Rúbrica',
  shares: 'Partes del total',
  criterion: 'Criterio',
  apart: (people) => (people === 1 ? 'Cambio' : 'Distancia'),
  difference: (share, sign) => {
    const points = Math.round(share * 1000) / 10;
    return `${sign === 'signed' && points > 0 ? '+' : ''}${decimal(points)}`;
  },
  whose: 'De quién son los pesos',
  fileText: (file, text) => `${file}: ${text}`,
  outdated: (name, then, now) =>
    `${name}: dados para la versión ${then} de la rúbrica, que ahora es la ${now}`,
  effect: 'Efecto en las respuestas guardadas',
  effectColumns: [
    { head: 'Candidata', kind: 'title' },
    { head: 'Pesos', kind: 'text', most: 20 },
    { head: 'Puntos', kind: 'text' },
    { head: 'Veredicto', kind: 'text', most: 20 },
    { head: 'Acción', kind: 'text' },
  ],
  changed: (verdict) => `${verdict} *`,
  same: (people) =>
    people === 1 ? 'Las partes son las de la rúbrica.' : 'Todas las personas tienen las mismas partes.',
  change: (title, from, to) => `El mayor cambio está en ${title}: de ${from} a ${to}.`,
  farthest: (title, least, most) => `La mayor distancia está en ${title}: ${least}, ${most}.`,
  verdicts: (changed, all) =>
    `${changed} de ${counted(all, 'candidata', 'candidatas')} ${changed === 1 ? 'tiene' : 'tienen'} otro veredicto que con los pesos de la rúbrica${
      changed === 0 ? '' : changed === 1 ? ', marcada con *' : ', marcadas con *'
    }.`,
  disagree: (names) =>
    names.length === 0
      ? 'Estas personas llegan al mismo veredicto sobre cada candidata.'
      : `Estas personas llegan a veredictos distintos sobre ${names.join(', ')}.`,
};
