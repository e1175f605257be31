import type * as en from '../../en/explanation/question.js';
import type { Words } from '../../spoken.js';
import { counted, dayText, percent } from '../numbers.js';

export const QUESTION_HEADINGS: Words<typeof en.QUESTION_HEADINGS> = {
  readers: 'Qué más depende de ella',
  checks: 'Qué comprobar',
  improve: 'Cómo mejorarla',
  about: 'La pregunta',
  answer: 'Tu respuesta',
  scores: 'Cuánto valdría cada respuesta',
  gives: 'Qué daría cada respuesta',
  table: ['Respuesta', 'Valor', 'Total', 'Cambio', 'Veredicto'],
};

export const QUESTION_TEXTS: Words<typeof en.QUESTION_TEXTS> = {
  notCounted: 'aquí no cuenta',
  share: (part) => `aquí, el ${percent(part)} del total`,
  scoresNothing: 'Por sí sola no da puntos; decide qué más se pregunta y qué reglas se aplican.',
  belongs: (title, id, weight, part) => `Pertenece a ${title} (${id}), con el peso ${weight}: ${part}.`,
  why: (why) => `Por qué cuenta eso: ${why}`,
  asked: {
    yes: 'Se pregunta, porque',
    no: 'No se pregunta: solo si',
    unknown: 'No se sabe si se pregunta: solo si',
  },
  until: (day) => `; vale hasta el ${dayText(day)}`,
  sameDay: 'el mismo día',
  noSource: 'ninguna, y debería tenerla',
  noAnswerCounts: 'Ahora no se pregunta, así que ninguna respuesta cuenta.',
  tries:
    'Todo lo demás queda como está. El veredicto sigue al extremo bajo; "Cambio" es lo que se mueve ese extremo. Todo se recorta a puntos enteros.',
  byAge: 'Su valor depende de la antigüedad',
  byNumber: 'Su valor depende del número',
  noReach: 'Ninguna respuesta a esta sola pregunta mueve el extremo bajo de la puntuación.',
  reach: {
    any: (least, most) =>
      `Las respuestas a esta pregunta dejan el extremo bajo de la puntuación entre ${least} y ${most}.`,
    'half-known': (least, most) =>
      `Las respuestas aún posibles dejan el extremo bajo de la puntuación entre ${least} y ${most}.`,
  },
  decides: ', y de ella depende el veredicto',
  answer: 'Resp.',
  score: 'Valor',
  fromZeroToOne: (score) => `${score} (de 0 a 1)`,
  before: (days, day) => `${counted(days, 'día', 'días')} antes del ${dayText(day)}`,
  notKnown: 'No se sabe',
  noScore: 'sin valor',
  days: (days) => counted(days, 'día', 'días'),
  gives: (at, score) => `${at} da ${score}`,
  curve: (what, points) => `${what}: ${points}; entre medias, en proporción.`,
  check: 'Comprobación',
  checkLines: ({ open, find, wrongIf }) => [
    `Abre: ${open}`,
    `Busca: ${find}`,
    `Mal: ${/^si\b/i.test(wrongIf) ? wrongIf : `si ${wrongIf}`}`,
  ],
};
