import type { Reason } from '../../../core/model/verdict.js';
import type * as en from '../../en/report/verdict-reasons.js';

export const verdictTitle: typeof en.verdictTitle = (bands, id) =>
  bands.find((band) => band.id === id)?.title ?? 'Excluida: no pagues por esto';

export const reasonSentence: typeof en.reasonSentence = (reason) => {
  switch (reason.kind) {
    case 'knockout':
    case 'cap':
      return reason.because;
    case 'possible-cap':
      return `Puede cumplirse un tope: ${reason.because}`;
    case 'open-questions':
      return openQuestionsSentence(reason);
    case 'open-knockouts':
      return reason.count === 1
        ? 'Queda un motivo de exclusión por descartar.'
        : `Quedan ${reason.count} motivos de exclusión por descartar.`;
  }
};

type OpenQuestions = Extract<Reason, { readonly kind: 'open-questions' }>;

function openQuestionsSentence({ scoring, rulesOnly, canChange }: OpenQuestions): string {
  const many = openQuestions(scoring, rulesOnly);
  if (canChange === 'verdict') return `${many}.`;
  return `${many}, y ninguna respuesta a ${scoring + rulesOnly === 1 ? 'ella' : 'ellas'} cambia el veredicto.`;
}

function openQuestions(scoring: number, rulesOnly: number): string {
  if (scoring === 0)
    return rulesOnly === 1
      ? 'Queda pendiente una pregunta que solo importa a las reglas'
      : `Quedan pendientes ${rulesOnly} preguntas que solo importan a las reglas`;
  const many =
    scoring === 1
      ? 'Queda pendiente una pregunta que cuenta'
      : `Quedan pendientes ${scoring} preguntas que cuentan`;
  if (rulesOnly === 0) return many;
  return `${many} (y ${rulesOnly === 1 ? 'una que solo importa' : `${rulesOnly} que solo importan`} a las reglas)`;
}
