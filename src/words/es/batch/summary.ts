import type * as en from '../../en/batch/summary.js';
import type { Words } from '../../spoken.js';
import { counted, decimal } from '../numbers.js';

export const BATCH_SUMMARY: Words<typeof en.BATCH_SUMMARY> = {
  oldest: 'La evidencia más antigua',
  refused: (refused) => `Sin puntuar: ${counted(refused, 'registro', 'registros')}`,
  moreQuestions: (more) => `y ${counted(more, 'pregunta más', 'preguntas más')}`,
  moreCodes: (more) => `y ${counted(more, 'código más', 'códigos más')}`,
  time: (records, seconds) => `${counted(records, 'registro', 'registros')} en ${decimal(seconds)} s`,
  pace: (time, perSecond) => `${time}, ${perSecond} por segundo`,
};

type Why<Name extends 'notWritten' | 'incomplete'> = Readonly<
  Record<Parameters<(typeof en.SUMMARY)[Name]>[0], string>
>;

const NOT_WRITTEN: Why<'notWritten'> = {
  interrupted: 'la ejecución no llegó a su fin',
  'no-record': 'no se pudo leer ningún registro',
};

/** Why a summary does not cover the whole input. */
const INCOMPLETE: Why<'incomplete'> = {
  stopped: '--fail-fast paró antes del final de la entrada',
  'nobody-reads': 'se cerró la tubería de salida, así que el resto no se puntuó',
  'part-unread': 'una parte de la entrada no se pudo leer',
  'rows-lost': 'no se pudieron escribir las filas, así que el resto no se puntuó',
};

export const SUMMARY: Words<typeof en.SUMMARY> = {
  notWritten: (why) => `el resumen no se escribe: ${NOT_WRITTEN[why]}`,
  incomplete: (why) => `el resumen se marca como incompleto: ${INCOMPLETE[why]}`,
  leftOut: 'el resumen se omite, porque las filas tuvieron que ir a la salida estándar',
  mergedIncomplete: 'una parte es de una ejecución que no llegó a su fin, así que no es el total',
  expected: 'los resúmenes que escribe --summary',
  named: 'los resúmenes',
};
