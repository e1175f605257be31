import type * as en from '../../en/report/reason-words.js';
import type { Words } from '../../spoken.js';

export const STOP_TITLE: string = 'Excluida: no pagues por esto';

export const REASONS: Words<typeof en.REASONS> = {
  possibleCap: (because) => `Puede cumplirse un tope: ${because}`,
  openKnockouts: (count) =>
    count === 1
      ? 'Queda un motivo de exclusión por descartar.'
      : `Quedan ${count} motivos de exclusión por descartar.`,
  rulesAlone: (open) =>
    open === 1
      ? 'Queda pendiente una pregunta que solo importa a las reglas'
      : `Quedan pendientes ${open} preguntas que solo importan a las reglas`,
  scoring: (open) =>
    open === 1
      ? 'Queda pendiente una pregunta que cuenta'
      : `Quedan pendientes ${open} preguntas que cuentan`,
  andRules: (open) =>
    ` (y ${open === 1 ? 'una que solo importa' : `${open} que solo importan`} a las reglas)`,
  noChange: (open) => `, y ninguna respuesta a ${open === 1 ? 'ella' : 'ellas'} cambia el veredicto`,
};
