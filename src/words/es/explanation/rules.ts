import type * as en from '../../en/explanation/rules.js';
import type { Words } from '../../spoken.js';

export const KIND_WORDS: Words<typeof en.KIND_WORDS> = {
  question: 'Pregunta',
  knockout: 'Motivo de exclusión',
  cap: 'Tope',
  warning: 'Advertencia',
};

export const RULE_HEADINGS: Words<typeof en.RULE_HEADINGS> = {
  effect: 'Qué hace',
  says: { knockout: 'Por qué existe', cap: 'Por qué existe', warning: 'Qué dice' },
  reads: 'De qué depende',
  checks: 'Sus comprobaciones',
};

/** What became of a check. */
export const RULE_TEXTS: Words<typeof en.RULE_TEXTS> = {
  askedOnlyIf: (id, condition) => `La pregunta ${id} se hace solo si ${condition}`,
  asked: { hit: 'Se hace', clear: 'No se hace', unknown: 'Quizá se haga' },
  states: {
    hit: 'se cumple',
    clear: 'no se cumple',
    unknown: 'aún no se sabe si se cumple',
  },
  warned: {
    hit: (id) => `${id} se cumple`,
    clear: (id) => `${id} no se cumple`,
    unknown: (id) => `${id} puede cumplirse`,
  },
  part: 'Parte',
  reads: 'Lee',
  check: (id, state) => `Comprobación ${id}: ${state}.`,
  answer: (question, ask, answer) => `Ahora: ${question}: ${ask} ${answer}.`,
  score: (title, score) => `Ahora: ${title} vale ${score}.`,
  noScore: (title) => `Ahora: ${title} no tiene valor.`,
  contradicted: (check) => `Tu comprobación ${check} encontró otra cosa, así que no está descartado.`,
  effect: {
    knockout: 'EXCLUIDA, sea cual sea la puntuación, si',
    cap: (verdict) => `${verdict} como mucho si`,
    warning: 'se dice si',
  },
  why: (says) => `Por qué: ${says}`,
  says: (says) => `Dice: ${says}`,
};
