import type * as en from '../en/prompt-words.js';
import type { Words } from '../spoken.js';
import { WORDS } from '../typed-words.js';

export const KEYS: Words<typeof en.KEYS> = {
  enter: 'Intro',
  escOr: (words) => `Esc o ${words}`,
  previous: 'Pregunta anterior',
};

export const MEANINGS: Words<typeof en.MEANINGS> = {
  unknown: `${WORDS.unknown} = no pude averiguarlo`,
  'not-applicable': `${WORDS['not-applicable']} = no se aplica`,
  guidance: `${WORDS.guidance} = ayuda`,
  evidence: `${WORDS.evidence} = fuente o nota`,
  found: `${WORDS.found} = usar lo encontrado`,
  back: `${WORDS.back} = pregunta anterior`,
};

export const backTo: typeof en.backTo = ({ back = 'volver a la pregunta' }) => `${WORDS.back} = ${back}`;

export const WHY_NOT_APPLICABLE: string = '¿Por qué no se aplica?';

export const entryBeside: typeof en.entryBeside = (choices, entry) =>
  choices.length === 0 || entry === undefined ? entry : `una letra, ${entry}`;

export const typeOrPass: typeof en.typeOrPass = (what = 'un texto') =>
  `Escribe ${what}, o ${WORDS.unknown} si no pudiste averiguarlo.`;

export const refuseReason: typeof en.refuseReason = (typed) =>
  typed.trim() === '' ? 'Bastan unas palabras; aparecen en el informe.' : undefined;
