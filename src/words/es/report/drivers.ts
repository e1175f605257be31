import type * as en from '../../en/report/drivers.js';
import type { Words } from '../../spoken.js';

export const DRIVERS: Words<typeof en.DRIVERS> = {
  heading: 'Qué movió la puntuación',
  about: 'Puntos ganados o perdidos frente a una respuesta intermedia a cada pregunta.',
  maybeAsked: 'porque quizá no se hagan algunas preguntas',
  open: 'lo que sigue pendiente',
  openQuestion: (question) => `aún pendiente: ${question}`,
  answered: (question, answer) => `${question} "${answer}"`,
  together: (count) => (count === 1 ? 'otra respuesta' : `otras ${count} respuestas juntas`),
  middle: 'con todas las respuestas en el medio',
  columns: [
    { head: 'Puntos', kind: 'number' },
    { head: 'Por', kind: 'title' },
  ],
  moves: 'Mueve',
  score: 'la puntuación',
  total: ['Suma', (total) => `${total}, la puntuación`],
};
