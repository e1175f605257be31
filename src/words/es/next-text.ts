import type * as en from '../en/next-text.js';

export const NEXT_HEADING: typeof en.NEXT_HEADING = [
  'Qué averiguar ahora',
  'Preguntas, con cuánto puede mover la puntuación una respuesta; primero lo que más decide.',
];
