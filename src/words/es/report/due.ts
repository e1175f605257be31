import type * as en from '../../en/report/due.js';
import type { Words } from '../../spoken.js';
import { counted, dayText } from '../numbers.js';

export const DUE: Words<typeof en.DUE> = {
  title: 'Por revisar',
  what: 'Qué',
  page: 'Página',
  until: 'Hasta',
  state: 'Estado',
  tick: 'Marcar',
  ask: 'Resp.',
  states: { stale: 'vencido', due: 'vence pronto' },
  asOf: (day, within) =>
    within === 0
      ? `lo vencido al ${dayText(day)}`
      : `lo vencido al ${dayText(day)}, o que vence en ${counted(within, 'día', 'días')}`,
  nothing: 'No hay nada por revisar.',
  emptyCalendar: 'no hay nada por revisar, así que el calendario no tiene entradas',
  effort: (facts, pages) => `${counted(facts, 'dato', 'datos')} en ${counted(pages, 'página', 'páginas')}`,
  sum: (facts, candidates) =>
    `${counted(facts, 'dato', 'datos')} de ${counted(candidates, 'candidata', 'candidatas')} por volver a mirar`,
  freshUntil: (day) => `vigente hasta el ${dayText(day)}`,
  entry: (page, candidate) => `Vuelve a mirar ${page}: ${candidate}`,
  anyPage: 'las páginas oficiales',
};
