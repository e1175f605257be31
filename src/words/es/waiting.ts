import type * as en from '../en/waiting.js';
import type { Words } from '../spoken.js';

const WHAT: Readonly<Record<Parameters<typeof en.WAITING.input>[0], readonly [what: string, it: string]>> = {
  answers: ['respuestas', 'termínalas'],
  candidates: ['candidatas', 'termínalas'],
  postings: ['ofertas de empleo', 'termínalas'],
  weights: ['pesos', 'termínalos'],
  'a badge': ['una insignia', 'termínala'],
};

export const WAITING: Words<typeof en.WAITING> = {
  input: (what) => {
    const [named, end] = WHAT[what];
    return `a la espera de ${named} por la entrada estándar; en una terminal, ${end} con Ctrl+D`;
  },
  locked: (path) =>
    `${path} está bloqueado por otro guardado, o por uno que se interrumpió: se espera unos segundos`,
};
