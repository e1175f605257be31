import type * as en from '../en/walk-through.js';
import type { Words } from '../spoken.js';
import { PAGE_WORDS } from '../typed-words.js';

export const WALK: Words<typeof en.WALK> = {
  offer: {
    ask: '¿Recorrerla ahora, página por página? Lo que anotes se guarda enseguida; puedes parar cuando quieras.',
    choices: [
      { value: 'yes', label: 'Sí, empezar por la primera página' },
      { value: 'no', label: 'Ahora no' },
    ],
  },
  source: (at, of, title, find) =>
    `Página ${at} de ${of}: ${title}${find === '' ? '' : ` (dónde mirar: ${find})`}. Ábrela y pega su dirección. Escribe ${PAGE_WORDS.skip} para saltarla, o ${PAGE_WORDS.none} si no tiene dirección.`,
  sourceHelp: 'La dirección se anota con cada comprobación de esta página, para que otros la encuentren.',
  refused: 'Escribe la dirección completa, con http:// o https://, o di con palabras cuál es la fuente.',
  stop: 'parar aquí',
  check: {
    ask: '¿Qué dice la página?',
    choices: [
      { value: 'skip', label: 'No lo encontré: dejarlo pendiente' },
      { value: 'confirmed', label: 'Lo confirma' },
      { value: 'contradicted', label: 'Lo contradice' },
      { value: 'note', label: 'Añadir antes una nota' },
      { value: 'stop', label: 'Parar aquí' },
    ],
  },
  note: '¿Tu nota?',
  left: 'interrumpido; lo anotado está guardado',
};
