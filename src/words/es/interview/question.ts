import type * as en from '../../en/interview/question.js';
import type { Words } from '../../spoken.js';
import { counted } from '../numbers.js';
import { spanInWords } from '../phrases.js';

export const QUESTION: Words<typeof en.QUESTION> = {
  kept: 'guardado',
  notKeptShort: 'sin guardar',
  done: (done, left) => `${done} respondidas, como mucho ${left} más`,
  place: (number, expected) => `${number} de ~${expected}`,
  minutesLeft: (minutes) => `faltan unos ${minutes} min`,
  placeInWords: (number, expected, minutes) =>
    `Pregunta ${number} de unas ${expected}. ${minutes === 1 ? 'Falta cerca de 1 minuto' : `Faltan unos ${minutes} minutos`}.`,
  number: (kind, min, max) =>
    [
      kind === 'whole' ? 'un número entero' : 'un número',
      ...(min === undefined ? [] : [`desde ${min}`]),
      ...(max === undefined ? [] : [`hasta ${max}`]),
    ].join(' '),
  notKept: 'No se pudieron guardar tus respuestas hasta ahora.',
  noGuidance: 'No hay más ayuda para esta pregunta.',
  date: 'un día, un mes o un año, como 2026-05-14 o mayo de 2026, o un rango como 2024 a mediados de 2025',
  orCount: 'o un recuento como 3 de 50',
  orRange: 'o un rango (menor a mayor)',
  candidate: { name: '¿Qué credencial es?', issuer: '¿Quién la emite?' },
};

export const COACH: Words<typeof en.COACH> = {
  noPoints: 'ningún punto por sí sola',
  worth: (points) => {
    const span = spanInWords(points);
    return `vale ${span} ${span === '1' ? 'punto' : 'puntos'}`;
  },
  stake: (worth, soFar, verdict) => `Guía: ${worth}; hasta ahora, ${soFar}, ${verdict}`,
  lessThanOne: 'menos de 1 punto',
  points: (points, most) => `${spanInWords(points)} de ${counted(most, 'punto', 'puntos')}`,
  score: (score) => `puntuación ${spanInWords(score)}`,
  stays: (verdict) => `el veredicto sigue en ${verdict}`,
  firm: (verdict) => `deja firme el veredicto: ${verdict}`,
  verdict: (verdict) => `veredicto ${verdict}`,
};

export const QUICK_STOP: Words<typeof en.QUICK_STOP> = {
  is: (headline) => `Es ${headline}.`,
  stays: (headline) => `${headline}: se queda así, por lo que no se pudo averiguar.`,
  text: (verdict, leftOut, warnings) =>
    `Ninguna respuesta a lo demás puede ya cambiar el veredicto. ${verdict} Si paras aquí, ${leftOut === 1 ? 'queda fuera 1 pregunta' : `quedan fuera ${leftOut} preguntas`}.${warnings}`,
  warnings: (open, ask) =>
    ` ${open.length === 1 ? 'Sigue pendiente esta advertencia' : 'Siguen pendientes estas advertencias'}: ${open.join(', ')}. ` +
    `Para mirarlo después: credcheck evaluate --quick ${ask} --resume FILE`,
};
