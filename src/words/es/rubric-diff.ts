import type * as en from '../en/rubric-diff.js';
import type { Words } from '../spoken.js';
import { counted, percent } from './numbers.js';

export const DIFF: Words<typeof en.DIFF> = {
  page: 'Qué cambió',
  tests: '(enteras con -f json)',
  from: (before, after) => `De ${before} a ${after}`,
  effects: 'Lo que puede cambiar un resultado',
  words: 'Palabras, y lo que es para quien la escribe',
  columns: [
    { head: 'Dónde', kind: 'title' },
    { head: 'Antes', kind: 'text', most: 22 },
    { head: 'Después', kind: 'text', most: 22 },
  ],
  where: (path) => path.join(' › '),
  nothing: '(nada)',
  shares: 'Partes del total',
  shareColumns: [
    { head: 'Criterio', kind: 'title' },
    { head: 'Antes', kind: 'text' },
    { head: 'Después', kind: 'text' },
  ],
  percent: (share) => percent(Math.round(share * 1000) / 10),
  moved: 'Qué se movió',
  movedColumns: [
    { head: 'Candidata', kind: 'title' },
    { head: 'Antes', kind: 'text' },
    { head: 'Después', kind: 'text' },
  ],
  changed: (text) => `${text} *`,
  same: 'Solo difieren el id y la versión.',
  wordingOnly: 'Solo cambian palabras: ninguna puntuación ni veredicto puede cambiar.',
  canMove: (count) => `${counted(count, 'cambio puede', 'cambios pueden')} alterar un resultado.`,
  askedAgain: (ids) => `Se vuelve a preguntar aunque haya respuestas guardadas: ${ids.join(', ')}.`,
  keepsAnswers: 'No se vuelve a preguntar ninguna respuesta guardada.',
  verdicts: (changed, all) =>
    changed === 0
      ? `No cambió ninguno de ${counted(all, 'veredicto', 'veredictos')}.`
      : `${changed === 1 ? 'Cambió 1' : `Cambiaron ${changed}`} de ${counted(all, 'veredicto', 'veredictos')}, ${changed === 1 ? 'marcado' : 'marcados'} con *.`,
};
