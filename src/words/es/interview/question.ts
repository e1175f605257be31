import type * as en from '../../en/interview/question.js';
import type { Words } from '../../spoken.js';

export const QUESTION: Words<typeof en.QUESTION> = {
  notKept: 'No se pudieron guardar tus respuestas hasta ahora.',
  noGuidance: 'No hay más ayuda para esta pregunta.',
  date: 'un día, un mes o un año, como 2026-05-14 o 2026-05, o un rango como 2024..2025-06',
  orCount: 'o un recuento como 3/50',
  orRange: 'o un rango, como 80..120',
  noPoints: 'ningún punto por sí sola',
  firm: (verdict) => `deja firme el veredicto: ${verdict}`,
  candidate: { name: '¿Qué credencial es?', issuer: '¿Quién la emite?' },
};

export const QUICK_STOP: Words<typeof en.QUICK_STOP> = {
  is: (headline) => `Es ${headline}.`,
  stays: (headline) => `Se queda en ${headline}, por lo que no se pudo averiguar.`,
  text: (verdict, questions, warnings) =>
    `Ninguna respuesta a lo demás puede ya cambiar el veredicto. ${verdict} Si paras aquí, quedan fuera ${questions}.${warnings}`,
  warnings: (open, ask) =>
    ` ${open.length === 1 ? 'Sigue pendiente esta advertencia' : 'Siguen pendientes estas advertencias'}: ${open.join(', ')}. ` +
    `Para mirarlo después: credcheck evaluate --quick ${ask} --resume FILE`,
};
