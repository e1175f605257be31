import type * as en from '../../en/interview/evidence.js';
import type { Words } from '../../spoken.js';

export const EVIDENCE_PROMPTS: Words<typeof en.EVIDENCE_PROMPTS> = {
  source: {
    ask: (question, none) =>
      `¿Dónde encontraste la respuesta a "${question}"? Una dirección web o unas palabras (${none})`,
    refused: 'Escribe la dirección completa, con http:// o https://, o di con palabras cuál es la fuente.',
    help: 'Lo que otra persona necesitaría para volver a encontrarlo: la dirección de la página o, por ejemplo, "carta de la secretaría".',
  },
  basis: {
    ask: '¿Quién lo dice?',
    open: 'Prefiero no decirlo',
    choices: {
      'official-page': 'Una página oficial que lo resuelve por sí sola: condiciones, guía, tarifas',
      independent: 'Alguien independiente del emisor',
      'issuer-claim': 'El emisor, sobre sí mismo',
      hearsay: 'Algo que oí o leí en alguna parte',
      guess: 'Una suposición mía',
    },
  },
  checked: {
    ask: '¿Cuándo lo miraste? (AAAA-MM-DD)',
    help: 'El día en que lo viste: desde ahí envejece la respuesta. Solo Intro da el día que se muestra.',
  },
  note: {
    ask: (none) => `¿Una nota? (${none})`,
    help: 'Lo que quieras leer más tarde junto a la respuesta; nunca cuenta.',
  },
  none: (key) => `${key}: ninguna`,
};
