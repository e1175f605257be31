import type { Comparison, ComparisonWarning } from '../../../core/model/comparison.js';
import type { Versus } from '../../../core/model/versus.js';
import { lettersOf } from '../../en/comparison/names.js';
import type * as en from '../../en/comparison/warnings.js';
import { counted, dayText } from '../numbers.js';
import { inSeries } from './names.js';

export const warningSentences: typeof en.warningSentences = ({ candidates, warnings }) =>
  warnings.map((warning) => warningSentence(warning, candidates));

type Candidates = (Comparison | Versus)['candidates'];

function warningSentence(warning: ComparisonWarning, candidates: Candidates): string {
  const who = lettersOf(candidates.map(({ key }) => key))(warning.candidate);
  switch (warning.id) {
    case 'rebased': {
      const result = candidates.find(({ key }) => key === warning.candidate)?.report.result;
      const titles = warning.criteria.map(
        (id) => result?.criteria.find((each) => each.id === id)?.title ?? id,
      );
      const count = warning.questions.length;
      const parts = [
        ...(titles.length === 0 ? [] : [inSeries(titles)]),
        ...(count === 0 ? [] : [counted(count, 'pregunta que no se aplica', 'preguntas que no se aplican')]),
      ];
      return `La puntuación de ${who} deja fuera ${inSeries(parts)}, así que lo demás pesa más en ella que en otras.`;
    }
    case 'stale':
      return `La evidencia sobre ${who} es demasiado antigua para ${counted(
        warning.questions.length,
        'respuesta, que cuenta como desconocida',
        'respuestas, que cuentan como desconocidas',
      )}.`;
    case 'older-evidence':
      return `La evidencia sobre ${who} se comprobó por última vez el ${dayText(warning.day)}, y la de otra, el ${dayText(warning.newest)}.`;
    case 'other-version':
      return `Las respuestas sobre ${who} se dieron con otra versión de la rúbrica.`;
  }
}
