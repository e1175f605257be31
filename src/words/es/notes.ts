import { clip } from '../../terminal/clip.js';
import type * as en from '../en/notes.js';
import type { Words } from '../spoken.js';
import { dayText } from './numbers.js';

export const NOTES: Words<typeof en.NOTES> = {
  unsourced: (name, ids) =>
    `${name}: ${ids.join(', ')} no ${ids.length === 1 ? 'tiene' : 'tienen'} fuente, así que --strict-evidence ${
      ids.length === 1 ? 'la cuenta como desconocida' : 'las cuenta como desconocidas'
    }`,
  formatPassedOver: (named, format) =>
    `CREDCHECK_FORMAT es ${clip(named)}, que no está disponible para este comando, así que esto es ${format}`,
  gateRubric: ({ id, version }, name) =>
    `la rúbrica es ${clip(id)} ${clip(version)}${name === id ? '' : `, de ${clip(name)}`}`,
  recordRubric: ({ id, version }) =>
    `la rúbrica es ${clip(id)} ${clip(version)}, como dice el primer registro`,
  provenance: ({ id, version, sha256 }, asOf) =>
    `según la rúbrica ${id} ${version} (sha256 ${sha256}), al ${dayText(asOf)}`,
  leftOut: (ids) =>
    `${ids.length === 1 ? 'se omitió una pregunta' : `se omitieron ${ids.length} preguntas`}, ` +
    `porque ninguna respuesta puede cambiar el veredicto; en la puntuación ${
      ids.length === 1 ? 'cuenta como desconocida' : 'cuentan como desconocidas'
    }: ${ids.join(', ')}`,
  unanswered: (ids, name) =>
    `${name === undefined ? '' : `${name}: `}${
      ids.length === 1
        ? 'una pregunta no tiene respuesta y cuenta como desconocida'
        : `${ids.length} preguntas no tienen respuesta y cuentan como desconocidas`
    }: ${ids.join(', ')}`,
  wrote: (path) => `se escribió ${path}`,
  noQuestion: (by) => `no se hace ninguna pregunta, porque ${by} está definida en el entorno`,
  inputNotRead: 'no se leyó la entrada estándar, porque --set da las respuestas; añade - para leerla también',
  noAnswers: (ids) =>
    `no se dieron respuestas: nombra un archivo de respuestas, o ejecútalo en una terminal; las preguntas son: ${ids.join(', ')}`,
  keptInFile: (path, ids) =>
    `se conservó lo que ${path} ya dice de ${ids.join(', ')}; puede no ser parte de este veredicto`,
  saved: (path) => `las respuestas se guardaron en ${path}`,
  addRubric: (rubric) => `para volver a leerlas, añade: --rubric ${rubric}`,
};
