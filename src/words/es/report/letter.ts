import type * as en from '../../en/report/letter.js';
import type { Words } from '../../spoken.js';

export const LETTER: Words<typeof en.LETTER> = {
  greeting: (issuer) => (issuer === undefined ? 'Buenos días:' : `A la atención de ${issuer}:`),
  opening: (name, questions) =>
    `Estoy pensando en obtener ${name}. ${
      questions === 1 ? 'Me queda una pregunta' : 'Me quedan algunas preguntas'
    }. ¿Podrían ${questions === 1 ? 'responderla' : 'responderlas'}, o decirme en qué página está la respuesta?`,
  find: (facts) => `Busco: ${facts}.`,
  closing: 'Gracias por su tiempo.',
  nothing: 'No hay nada que preguntar: toda pregunta que una página puede responder tiene respuesta.',
};
