import type { Rubric } from '../../../core/model/rubric.js';
import type { DimensionFacts } from '../../../core/model/versus.js';
import { lettersOf } from '../../en/comparison/names.js';
import type * as en from '../../en/comparison/versus.js';
import type { Words } from '../../spoken.js';
import { answerLabel } from '../phrases.js';
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
};

export const versusHeadline: typeof en.versusHeadline = ({ candidates }) => {
  const rubrics = new Set(candidates.map(({ report }) => report.result.rubric.sha256));
  return rubrics.size === 1
    ? 'Todas usan una misma rúbrica: quita --versus para ordenarlas.'
    : 'Puntuaciones de rúbricas distintas no son una misma escala: elige por lo que difiere.';
};

export const factsText: typeof en.factsText = (rubric, { answers }, most = answers.length) => {
  const texts = answers.flatMap((each) => factText(rubric, each)).slice(0, most);
  if (texts.length > 0) return texts.join('; ');
  if (answers.some(({ state }) => state === 'not-applicable')) return VERSUS.notApplicable;
  return answers.every(({ state }) => state === 'not-asked') ? VERSUS.notAsked : VERSUS.unknown;
};

/** Nothing where no answer counts or counted. */
function factText(rubric: Rubric, answer: DimensionFacts['answers'][number]): readonly string[] {
  const { question, state, value, before, after } = answer;
  if (value === undefined || state === 'not-asked') return [];
  const lapsed = state === 'stale' || state === 'contradicted' ? VERSUS[state] : '';
  const parts = [before, answerLabel(rubric, question, value), after].filter((each) => each !== undefined);
  return [parts.join(' ') + lapsed];
}

export const claimSentences: typeof en.claimSentences = ({ title, claims }) =>
  claims.map(({ rubric, claim, check }) => {
    const said = `${title} (${rubric}), se dice en general: "${claim}"`;
    return check === undefined ? `${said}.` : `${said}. Verifica: ${check}`;
  });

export const bothSentences: typeof en.bothSentences = ({ candidates, both }) => {
  if (both === undefined) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const [base, refresh] = [both.base, both.refresh].map((keys) => inSeries(keys.map(letters), 'or'));
  return [`${base} y después ${refresh}: ${both.say.join(' ')}`];
};
