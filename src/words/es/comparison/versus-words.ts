import type * as en from '../../en/comparison/versus-words.js';
import type { Words } from '../../spoken.js';
import { inSeries } from './names.js';

export const VERSUS: Words<typeof en.VERSUS> = {
  subject: 'Frente a frente',
  title: 'Candidatas de rúbricas distintas, frente a frente',
  by: (rubric) => `Según ${rubric}`,
  dimensions: 'Qué dicen sus respuestas',
  someColumns: (letters) => `Qué dicen las respuestas de ${inSeries(letters)}`,
  claims: 'Afirmaciones generales por verificar, no datos de estas',
  both: 'Hacer las dos',
  because: 'Qué frena los veredictos',
  made: 'Hecho',
  unless: 'Por descartar',
  notes: 'Notas',
  score: 'De 100',
  dimension: 'Dimensión',
  unknown: 'no se sabe',
  notAsked: 'no se pregunta',
  notApplicable: 'no se aplica',
  stale: ' (vencida)',
  contradicted: ' (contradicha)',
  labels: { both: 'Ambas', claim: 'Dicen', degree: 'Grado', unscored: 'Sueldo' },
  short: {
    degree: 'Más amplio, y lleva años; hace falta donde lo exigen las ofertas.',
    unscored: 'Prometer sueldo no puntúa: pide resultados, y cómo se contaron.',
  },
  degree:
    'Un grado es más amplio y lleva años. Donde las ofertas de empleo lo exigen, ninguna de estas lo sustituye; donde nombran una habilidad, un grado por sí solo no la demuestra.',
  unscored:
    'Las promesas de sueldo, de ascenso o de menos formación no puntúan: pide resultados, y cómo se contaron.',
  oneRubric: 'Todas usan una misma rúbrica: quita --versus para ordenarlas.',
  headline: 'Puntuaciones de rúbricas distintas no son una misma escala: elige por lo que difiere.',
  claim: (title, rubric, claim) => `${title} (${rubric}), se dice en general: "${claim}"`,
  verify: (check) => `. Verifica: ${check}`,
  inOrder: (base, refresh, why) => `${base} y después ${refresh}: ${why}`,
};
