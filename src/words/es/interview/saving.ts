import type * as en from '../../en/interview/saving.js';
import type { Words } from '../../spoken.js';

export const SAVING: Words<typeof en.SAVING> = {
  back: 'volver a tus respuestas',
  ask: '¿En qué archivo guardar tus respuestas? (solo - para ninguno)',
  help: 'Una ruta que termine en .yaml o .json. "credcheck evaluate" lee el archivo más tarde, y --resume sigue con él.',
  missing: 'Escribe un nombre de archivo, o - para descartar las respuestas.',
  saved: (path, compare) => `tus respuestas se guardaron en ${path}; para comparar: ${compare}`,
};
