import type * as en from '../../en/report/checklist.js';
import type { Words } from '../../spoken.js';
import { counted, dayText } from '../numbers.js';
import { verdictWord } from '../phrases.js';

export const checklistHeading: typeof en.checklistHeading = ({ action, free }, own) => {
  if (own !== undefined) return 'Qué comprobar';
  if (action === 'leave') return 'Si vuelves a mirarla';
  return free ? 'Antes de empezar' : 'Antes de pagar';
};

export const CHECKLIST_TITLE: string = 'Lista de comprobación';

export const CHECK_LABELS: Words<typeof en.CHECK_LABELS> = {
  done: 'Hecho',
  stale: 'Vencido',
  contradicted: 'En duda',
  answer: 'Resp.',
  open: 'Abre',
  find: 'Busca',
  wrongIf: 'Mal',
  source: 'Fuente',
  words: 'Dónde mirar',
  from: 'Según',
};

export const CHECKS: Words<typeof en.CHECKS> = {
  effort: (left, all, pages, minutes) => {
    const facts = counted(all, 'dato', 'datos');
    if (left === 0) return all === 1 ? '1 dato confirmado' : `los ${facts} confirmados`;
    const some = left === all ? facts : `${left} de ${facts} por comprobar`;
    return `${some} en ${counted(pages, 'página', 'páginas')}, unos ${minutes} min`;
  },
  page: (number, title, aside) => [`Página ${number}`, `${title} (${aside})`],
  lookFor: (words) => `Dónde mirar: ${words}`,
  minutes: (minutes) => `unos ${minutes} min`,
  pageDone: 'confirmada',
  inFull: 'Cada comprobación completa',
  history: (state, checked) => {
    const word = { confirmed: 'confirmado', contradicted: 'contradicho' }[state];
    return checked === undefined ? word : `${word} el ${dayText(checked)}`;
  },
  wrongIf: (text) => (/^si\b/i.test(text) ? text : `si ${text}`),
  orStop: `o queda ${verdictWord('stop')}`,
  decides: 'decide el veredicto',
  always: 'comprobar siempre',
  stale: (history) => `${history}, hace demasiado: vuelve a comprobarlo`,
  contradicted: (history) => `${history}: acláralo antes de pagar`,
  points: (points) => (points === 1 ? '1 punto depende de esto' : `${points} puntos dependen de esto`),
  yoursAbove: 'credcheck no abrió ninguna página web: te toca confirmar cada línea de arriba.',
  yoursBelow: 'credcheck no abrió ninguna página web: te toca confirmar cada línea de abajo.',
  yours: ['Te toca confirmar', 'cada línea de arriba; credcheck no abrió ninguna página web'],
};
