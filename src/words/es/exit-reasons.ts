import { clip } from '../../terminal/clip.js';
import type * as en from '../en/exit-reasons.js';
import type { Words } from '../spoken.js';
import { counted } from './numbers.js';
import { leftOutText } from './phrases.js';

export const EXIT_REASONS: Words<typeof en.EXIT_REASONS> = {
  andMore: (why, more) => `${why} (y ${more} más)`,
  unusable: (what, problems) =>
    `${what === 'command line' ? 'línea de comandos no válida' : 'entrada no válida'}: ${counted(problems, 'problema', 'problemas')}, véase arriba`,
  unwritable: (paths) => `no se pudo escribir ${paths.map(clip).join(', ')}`,
  unwritableOutput: (reason) => `no se pudo escribir en la salida estándar: ${reason}`,
  below: (candidate, low, high, failUnder) =>
    `${clip(candidate)} tiene ${low === high ? counted(low, 'punto', 'puntos') : `entre ${low} y ${high} puntos`}; --fail-under es ${failUnder}`,
  verdict: (candidate, word) => `el veredicto de ${clip(candidate)} es ${word}, y --fail-on lo nombra`,
  action: (candidate, word) => `la acción para ${clip(candidate)} es ${word}, y --fail-on-action la nombra`,
  incomplete: (candidate, open) =>
    `--require-complete, y estas preguntas sobre ${clip(candidate)} siguen pendientes: ${open.map(clip).join(', ')}`,
  leftOut: (candidate, leftOut, most) =>
    `${clip(candidate)} tiene ${leftOutText(leftOut)}; --max-left-out es ${most}`,
  notFirst: (candidate, rank) =>
    `${clip(candidate)} queda en el puesto ${rank}; --fail-unless-first pide el 1, pase lo que pase con lo pendiente`,
  stoppedFirst: (candidate) =>
    `un motivo de exclusión descarta ${clip(candidate)}; --fail-unless-first pide una que quede primera`,
  badge: (state) => `la insignia está en el estado ${state}, y --fail-on lo nombra`,
  lint: (errors) => `lint encontró ${counted(errors, 'error', 'errores')}`,
  noAnswers: 'no se dieron respuestas, y aquí no se pregunta',
  nothingToExplain: 'no hay respuestas que explicar',
  due: (count) => `${counted(count, 'dato', 'datos')} por volver a mirar; se dio --due`,
  nothingToList: 'no hay respuestas de las que hacer una lista',
};
