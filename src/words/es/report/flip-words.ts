import type * as en from '../../en/report/flip-words.js';
import type { Words } from '../../spoken.js';
import { decimal, percent } from '../numbers.js';

const TRIED = 'todos los pesos con el mismo orden de importancia';

export const FLIP_WORDS: Words<typeof en.FLIP_WORDS> = {
  noAnswer: 'Ninguna otra respuesta a una sola pregunta cambiaría el veredicto.',
  answer: (way, question, to, from, outcome) =>
    `El menor cambio de una respuesta que lo ${way === 'lift' ? 'subiría' : 'bajaría'}: ${question} ${to} en vez de ${from} ${outcome}.`,
  noWeight: 'Ningún otro peso de un solo criterio cambiaría el veredicto.',
  weight: (title, percents, outcome) =>
    `El menor cambio de un peso: ${title} con el ${percents} del total ${outcome}.`,
  equalWeights: (outcome) => `Unos pesos iguales ${outcome ?? 'dejarían el veredicto como está'}.`,
  outcome: (verdict, reach) => `${reach === 'best' ? 'lo dejaría en' : 'lo llevaría a'} ${verdict}`,
  insteadOf: (is, was) => `${percent(is)} en vez del ${percent(was)}`,
  called: { solid: 'Firme', fragile: 'Frágil' },
  keepsAll: (called, verdict, which) =>
    `${called === undefined ? '' : `${called}: `}con cualquier peso en el mismo orden de importancia, o cada uno hasta la mitad mayor o menor, ` +
    `${which === 'low end' ? 'el extremo bajo del veredicto' : ''} sigue en ${verdict}.`.trimStart(),
  keeps: (called, verdict, which, { inOrder, inBox }) =>
    `${called === undefined ? 'De' : `${called}: de`} ${TRIED}, ${inOrder} ${
      which === 'low end' ? 'mantiene el extremo bajo del veredicto en' : 'lo mantiene en'
    } ${verdict}; con cada peso hasta la mitad mayor o menor, ${inBox}.`,
  part: (kept, margin) =>
    margin === undefined ? `el ${percent(kept)}` : `cerca del ${percent(kept)} (±${decimal(margin)})`,
};
