import type * as en from '../../en/report/states.js';
import type { Words } from '../../spoken.js';

export const EVIDENCE_COLUMNS: Words<typeof en.EVIDENCE_COLUMNS> = [
  { head: 'Pregunta', kind: 'title' },
  { head: 'Respuesta', kind: 'text' },
  { head: 'Fuente', kind: 'text' },
  { head: 'Comprobado', kind: 'text' },
  { head: 'Estado', kind: 'text' },
];

export const EVIDENCE_STATES: Words<typeof en.EVIDENCE_STATES> = {
  answered: 'respondida',
  partial: 'sabida a medias',
  unknown: 'desconocida',
  'not-applicable': 'no se aplica',
  stale: 'demasiado antigua, cuenta como desconocida',
  contradicted: 'contradicha, cuenta como desconocida',
  'not-asked': 'ya no se pregunta',
};

export const CHECK_STATES: Words<typeof en.CHECK_STATES> = {
  open: 'por comprobar',
  confirmed: 'confirmada',
  contradicted: 'contradicha',
  stale: 'vencida',
};

export const NOT_SCORED: Words<typeof en.NOT_SCORED> = {
  notApplicable: (reasons) => `no se aplica: ${reasons.join('; ')}`,
  notScored: 'sin puntuar',
  notAsked: 'no se pregunta, según las otras respuestas',
};
