import type { Basis } from '../../core/model/evidence.js';
import type * as en from '../en/evidence.js';
import type { Words } from '../spoken.js';
import { dayText } from './numbers.js';

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'official-page': 'una página oficial',
  independent: 'alguien independiente',
  'issuer-claim': 'la palabra del propio emisor',
  hearsay: 'algo oído o leído',
  guess: 'una suposición',
};

export const STRICT_EVIDENCE: string =
  'En esta ejecución estricta (--strict-evidence), una respuesta sin la fuente que exige su pregunta cuenta como desconocida.';

export const NO_SOURCE: string = 'ninguna';

export const EVIDENCE_WORDS: Words<typeof en.EVIDENCE_WORDS> = {
  source: {
    label: 'Fuente',
    description: 'Dónde se miró; lo mejor, una dirección web.',
    inLine: (value) => `Fuente: ${value}`,
  },
  checked: {
    label: 'Mirado',
    description: 'Cuándo se miró, AAAA-MM-DD.',
    shown: dayText,
    inLine: (value) => `mirado el ${dayText(value)}`,
  },
  basis: {
    label: 'Según',
    description:
      'De quién es la palabra: una página que lo resuelve por sí sola, alguien independiente, el emisor, algo oído o una suposición.',
    values: BASIS_WORDS,
    inLine: (value) => `se basa en ${value}`,
  },
  quote: {
    label: 'Cita',
    description: 'Las palabras de la fuente.',
    inLine: (value) => `cita: ${value}`,
  },
  note: {
    label: 'Nota',
    description: 'Lo que quieras leer más tarde junto a la respuesta; nunca cuenta.',
    inLine: (value) => `nota: ${value}`,
  },
};
