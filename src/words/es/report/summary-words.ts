import type * as en from '../../en/report/summary-words.js';
import type { Words } from '../../spoken.js';
import { ANSWER_WORDS } from '../answer-words.js';
import { counted } from '../numbers.js';
import { verdictWord } from '../phrases.js';

export const SUMMARY_WORDS: Words<typeof en.SUMMARY_WORDS> = {
  stops: 'Se cumple un motivo de exclusión, sea cual sea la puntuación:',
  score: (span) => `${span} de 100`,
  stopHeadline: 'EXCLUIDA: no pagues por esto',
  stopHeadlineFree: 'EXCLUIDA: déjala',
  undecided: (worst, best) => `SIN DECIDIR entre ${worst} y ${best}`,
  oneCanSettle: (question) => `Una puede decidirlo: ${question}`,
  leftOut: (count, names) =>
    `Fuera porque no se ${count === 1 ? 'aplica' : 'aplican'} (${counted(count, 'pregunta', 'preguntas')}): ${names.join('; ')}.`,
  unsourced: 'Ninguna de las respuestas que cuentan indica todavía una fuente.',
  unless: (unknown) =>
    `(Salvo que se cumpla ${
      unknown === 1
        ? 'el motivo de exclusión sin comprobar'
        : `uno de los ${unknown} motivos de exclusión sin comprobar`
    }; entonces sería ${verdictWord('stop')}: mira la lista de comprobación.)`,
};

export const OUTCOME_WORDS: Words<typeof en.OUTCOME_WORDS> = {
  if: (answers, verdict) => `Con ${answers}: ${verdict}.`,
  verdictIf: (verdict, answers) => `${verdict} con ${answers}.`,
  else: (verdict) => `Si no, ${verdict}.`,
};

export const NEXT_WORDS: Words<typeof en.NEXT_WORDS> = {
  knockout: 'De ella depende un motivo de exclusión.',
  more: (left) => (left === 1 ? 'Y otra pregunta.' : `Y otras ${left} preguntas.`),
  noPoints: 'No mueve puntos',
  lessThanPoint: 'Menos de un punto',
  upTo: (points) => `Hasta ${counted(points, 'punto', 'puntos')}`,
  together: (questions) =>
    questions.length > 1
      ? `, junto con sus ${questions.length} preguntas derivadas.`
      : `, junto con su pregunta derivada: "${questions[0]}"`,
  settles: 'Puede decidir el veredicto.',
  canMake: (verdicts) =>
    `Puede dejar el veredicto en ${verdicts.length > 1 ? ANSWER_WORDS.examples(verdicts, 0) : verdicts.join('')}.`,
};
