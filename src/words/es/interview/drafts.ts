import { clip } from '../../../terminal/clip.js';
import type * as en from '../../en/interview/drafts.js';
import type { Words } from '../../spoken.js';
import { counted, dayText } from '../numbers.js';

const answersText = (count: number): string => counted(count, 'respuesta', 'respuestas');

export const DRAFTS: Words<typeof en.DRAFTS> = {
  notKept: 'no se pueden guardar las respuestas mientras escribes: si sales antes, se perderán',
  kept: (path) => `tus respuestas hasta ahora están en ${path}`,
  goOn: (command) => `para continuar, ejecuta: ${command}`,
  base: (sha256) => `# Begun with the file whose SHA-256 is ${sha256}\n`,
  empty: 'todavía no se respondió nada, así que no se guardó nada',
  left: {
    SIGINT: 'interrumpido',
    SIGTERM: 'detenido por una señal',
    SIGHUP: 'se cerró la terminal',
    SIGQUIT: 'detenido por una señal',
  },
  ofAnotherIssuer: (answers, issuer, command) =>
    `hay un borrador con ${answersText(answers)} y el mismo nombre, de otro emisor, ${clip(issuer)}; para seguir con él: ${command}`,
  ask: (candidate) => `Ya habías empezado con ${candidate}. ¿Sigues desde ahí?`,
  anew: 'Empezar de nuevo',
  fileAlone: (file) => `Seguir solo desde ${file}`,
  anewHint: 'Tus respuestas anteriores se conservan.',
};

export const draftChoice: typeof en.draftChoice = ({ answers, issuer, last, file, more, changed }) => {
  const details = [
    issuer === undefined ? 'emisor desconocido' : `de ${issuer}`,
    ...(last === undefined ? [] : [`última respuesta el ${dayText(last)}`]),
    ...(file === undefined || more.length === 0 ? [] : [`${more.length} que no están en ${file}`]),
    ...(file === undefined || changed.length === 0 ? [] : [`respuestas distintas a ${changed.join(', ')}`]),
  ];
  return `Seguir con ${answersText(answers)} (${details.join(', ')})`;
};
