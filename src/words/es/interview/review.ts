import type * as en from '../../en/interview/review.js';
import type { Words } from '../../spoken.js';

export const PROFILE_SECTION: string = 'Sobre ti y la oferta';

export const KNOCKOUT: Words<typeof en.KNOCKOUT> = {
  ask: 'Respondas lo que respondas, quedará excluida. ¿Y ahora?',
  stop: 'Parar aquí y mostrar el veredicto',
  goOn: 'Seguir respondiendo',
};

export const REVIEW: Words<typeof en.REVIEW> = {
  answers: 'Tus respuestas',
  knockout: (because) => `Es un motivo de exclusión: ${because}`,
  notKnown: 'no se sabe',
  ask: '¿Está bien así?',
  askAfterStop: '¿Parar aquí?',
  verdict: 'Mostrar el veredicto',
  rest: 'Seguir con las demás preguntas',
  change: 'Cambiar una respuesta',
  evidence: 'Decir de dónde sale una respuesta',
  which: '¿Qué respuesta?',
  back: 'Volver a todas las respuestas',
  different: (found) => `los archivos tienen otro valor: ${found.join('; ')}`,
  unused: (count) =>
    count === 1
      ? 'los archivos tienen 1 propuesta para ella, sin usar (cambia la respuesta para verla)'
      : `los archivos tienen ${count} propuestas para ella, sin usar (cambia la respuesta para verlas)`,
};
