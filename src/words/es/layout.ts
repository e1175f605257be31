import type * as en from '../en/layout.js';
import type { Words } from '../spoken.js';
import { dayText } from './numbers.js';

export const LAYOUT: Words<typeof en.LAYOUT> = {
  candidate: 'Candidata',
  issuer: 'Emisor',
  page: 'Página',
  rubric: 'Rúbrica',
  rubricHash: 'SHA-256 de la rúbrica',
  asOf: 'Fecha',
  tool: 'Herramienta',
  disclaimer: 'Aviso',
  provenance: 'Procedencia',
  otherPages: 'Otras páginas',
  section: 'Sección',
  note: 'Nota',
  detail: 'Detalle',
  about: 'Sobre',
  formula: 'Fórmula',
  numbers: 'Números',
  matters: 'Importa',
  action: 'Acción',
  score: 'Puntuación',
  verdict: 'Veredicto',
  answers: { current: 'ahora', possible: 'aún posible' },
  check: (done) => `Comprobación, ${done ? 'hecha' : 'por hacer'}`,
  made: (rubric, asOf, tool) => `${rubric}, al ${dayText(asOf)}, ${tool}`,
};
