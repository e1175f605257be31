import type * as en from '../../en/report/headings.js';
import type { Words } from '../../spoken.js';

export const HEADINGS: Words<typeof en.HEADINGS> = {
  verdict: 'Veredicto',
  criteria: 'Criterios',
  evidence: 'Respuestas y evidencia',
  rules: 'Motivos de exclusión y topes',
  warnings: 'Advertencias',
  notes: 'Notas',
  flips: 'Qué cambiaría el veredicto',
};

export const LINE_WORDS: Words<typeof en.LINE_WORDS> = {
  warning: 'Advertencia',
  note: 'Nota',
  next: 'Siguiente',
  ways: 'Formas',
  flips: 'Y si',
  reason: 'Motivo',
  explained: 'Explicación',
  conclusion: 'Así que',
};
