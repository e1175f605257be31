import type * as en from '../../en/explanation/total.js';
import type { Words } from '../../spoken.js';

export const WHY_NO_SCORE: Words<typeof en.WHY_NO_SCORE> = {
  'no-weight': 'tiene el peso 0, así que se muestra y no cuenta',
  'not-asked': 'no se pregunta, según las otras respuestas',
  'not-applicable': 'no se aplica',
  'not-scored': 'nada en él da puntos',
};

export const TOTAL_HEADINGS: Words<typeof en.TOTAL_HEADINGS> = {
  title: 'El resultado completo, explicado',
  score: 'Cómo se forma la puntuación',
  table: ['Criterio', 'Peso', 'Valor', 'Puntos'],
  total: 'Total',
  verdict: 'Cómo se llega al veredicto',
  knockouts: 'Motivos de exclusión',
  caps: 'Topes',
  warnings: 'Advertencias',
  further: 'Para explicar más',
};

export const TOTAL_TEXTS: Words<typeof en.TOTAL_TEXTS> = {
  conclusion: (headline, score) => `${headline}; la puntuación es ${score}.`,
  outOf100: (score) => `${score} de 100`,
  criteria: 'Cada criterio vale de 0 a 1, y su peso dice qué parte del total es.',
  formula: 'La puntuación es la suma de cada peso por su valor, dividida entre los pesos, por 100:',
  rebased: (counted, all) =>
    `Pesos reajustados a ${counted}: lo que aquí no cuenta queda fuera de los ${all} que hay.`,
  notCounted: (title, id, weight, why) => `No cuenta: ${title} (${id}, peso ${weight}), ${why}.`,
  maybeNotAsked: (title) => `Puede que ${title} al final no se pregunte.`,
  leftOut: 'Fuera',
  bands: (begins) => `Los veredictos empiezan en: ${begins}.`,
  band: (verdict, from, to) =>
    `${verdict} (${to === undefined ? `${from} o más` : `de ${from} a menos de ${to}`})`,
  point: (score, band) => `La puntuación, ${score}, está en ${band}.`,
  lowEnd: (score, band) => `El extremo bajo, ${score}, está en ${band}. De él sale el veredicto.`,
  highEnd: (score, band) => `El extremo alto, ${score}, está en ${band}.`,
  capped: (id, state, verdict) =>
    `El tope ${id} ${state === 'hit' ? 'la deja' : 'puede dejarla'} en ${verdict} como mucho.`,
  stopped: (ids) =>
    `Aquí eso no importa: se cumple el motivo de exclusión ${ids}, y el veredicto es EXCLUIDA.`,
  next: 'Siguiente',
  clearWarnings: (ids) => `Advertencias que no se cumplen: ${ids}.`,
  further: (ids) =>
    `Nombra un criterio, una pregunta o una regla después del archivo de respuestas para que se explique. Los criterios son ${ids}.`,
};
