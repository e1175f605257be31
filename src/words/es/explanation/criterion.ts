import type * as en from '../../en/explanation/criterion.js';
import type { Words } from '../../spoken.js';
import { percent } from '../numbers.js';

export const CRITERION_HEADINGS: Words<typeof en.CRITERION_HEADINGS> = {
  why: 'Por qué cuenta',
  score: 'Cómo se forma su valor',
  table: ['Pregunta y respuesta', 'Peso', 'Valor'],
  leftOut: 'Preguntas que aquí no cuentan',
  readers: 'Qué lee su valor',
};

export const CRITERION_TEXTS: Words<typeof en.CRITERION_TEXTS> = {
  noPart: 'aquí no forma parte del total',
  share: (part) => `aquí, el ${percent(part)} del total`,
  weight: (weight, part) => `Su peso es ${weight}: ${part}.`,
  end: { low: 'Extremo bajo', high: 'Extremo alto' },
  atEnd: (end, weights) => `${end}, sobre pesos de ${weights}:`,
  formula: 'La suma de cada peso por su valor, dividida entre los pesos:',
  perhapsAsked: 'Quizá se haga',
  maybeNotAsked: (question, condition) =>
    `${question} puede quedar sin preguntar: se pregunta solo si ${condition}`,
  leftOut: 'Fuera',
  notAsked: (condition) => `No se pregunta: solo si ${condition}`,
  scoresNothing: 'No da puntos; está para que se lea.',
  notCounted: (why) => `No cuenta: ${why}.`,
  notApplicable: (reason) => `No se aplica: ${reason}`,
  noScore: (title) => `${title} aquí no tiene valor y sale del total.`,
  conclusion: (title, score, points, most, total) =>
    `${title} vale ${score} y aporta ${points} de ${most} puntos; el conjunto puntúa ${total}.`,
};
