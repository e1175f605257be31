import { MOST_ANSWERS_ON_ONE_ADDRESS } from '../../core/model/note.js';
import type * as en from '../en/note-words.js';
import type { Words } from '../spoken.js';
import { counted, percent } from './numbers.js';

export const NOTE_SAYINGS: Words<typeof en.NOTE_SAYINGS> = {
  missing: 'Todavía sin respuesta, así que cada una cuenta como desconocida',
  stale: 'Demasiado antigua, así que vuelve a contar como desconocida',
  contradicted:
    'Tu comprobación contradice la respuesta, así que cuenta como desconocida hasta que la respondas otra vez',
  'check-contradicted': 'Tu comprobación no encontró lo que debería',
  undated: 'Sin fecha, así que nunca envejece',
  'no-source': 'Contada, pero sin la fuente que debería tener',
  'source-required': 'Sin fuente, y esta ejecución la exige, así que cuenta como desconocida',
  'shared-source': `Una dirección para más de ${MOST_ANSWERS_ON_ONE_ADDRESS} respuestas, así que un error ahí cuenta varias veces`,
  'issuer-claim': 'Basada solo en la palabra del emisor',
  hearsay: 'Se sabe solo de oídas',
  guess: 'Es una suposición',
  'excludes-nothing': 'La respuesta aún admite todas las demás, así que cuenta como desconocida',
  'too-few': 'Se contaron demasiado pocas para decir algo, así que cuenta como desconocida',
  parked: 'Respondida, pero ya no se pregunta, así que no cuenta',
  'rubric-changed':
    'La rúbrica cambió desde que se dieron las respuestas; lo que ahora se lee de otra forma hay que responderlo otra vez',
  // The verdict names them itself.
  'not-applicable': undefined,
};

export const SOURCE_OF: typeof en.SOURCE_OF = (source, answers) =>
  `${source} (${counted(answers, 'respuesta', 'respuestas')})`;

export const COVERAGE: typeof en.COVERAGE = (answered, withSource) =>
  `Respondido: el ${percent(answered)} de lo que cuenta. Con fuente: el ${percent(withSource)}.`;
