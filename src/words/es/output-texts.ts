import type * as en from '../en/output-texts.js';
import { plain, quote } from '../outside-text.js';
import type { Words } from '../spoken.js';
import { listed } from './problem-words.js';
import { said } from './said.js';

export const OUTPUT_TEXTS: Words<typeof en.OUTPUT_TEXTS> = {
  'output/unwritable': ({ name, reason }) => `No se pudo escribir ${quote(name)}: ${plain(said(reason))}`,
  'output/exists': ({ name, candidate, rubric }) => {
    const whose = candidate === '' ? 'otra cosa' : `las respuestas de ${quote(candidate)}`;
    const held = rubric === undefined ? whose : `respuestas hechas con otra rúbrica, ${quote(rubric)}`;
    return `${quote(name)} contiene ${held}; nombra otro archivo (solo --save con --force lo reemplaza)`;
  },
  'output/not-read-back': ({ name }) =>
    `No se escribió ${quote(name)}, porque lo que contendría no se podría volver a leer; acorta las notas largas y quita los caracteres que no sean texto`,
  'output/not-merged': ({ name }) =>
    `${quote(name)} tiene respuestas sobre esta candidata que no encajan con la rúbrica, y se dejó como está; corrígelas, guarda en otro archivo, o reemplázalo con --force`,
  'output/changed': ({ name, ids = [] }) => {
    const what = ids.length === 0 ? '' : ` en ${listed(ids)}, que también cambió aquí`;
    return `Entretanto alguien más cambió ${quote(name)}${what}, y se dejó como está; míralo, o guarda en otro archivo`;
  },
};
