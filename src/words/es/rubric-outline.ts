import type * as en from '../en/rubric-outline.js';
import type { Words } from '../spoken.js';
import { counted } from './numbers.js';
import { verdictWord } from './phrases.js';

const ANSWER = 'Respuesta';
const SCORE = 'Valor';
const ID = { head: 'Id', kind: 'id' } as const;

export const OUTLINE: Words<typeof en.OUTLINE> = {
  questions: (questions) => counted(questions, 'pregunta', 'preguntas'),
  size: (questions, criteria) =>
    `${counted(questions, 'pregunta', 'preguntas')} en ${counted(criteria, 'criterio', 'criterios')}`,
  weight: (weight, total) => `peso ${weight} de ${total}`,
  askedIf: (ask, condition) => `${ask} (solo si ${condition})`,
  knockout: (condition) => `${verdictWord('stop')} si ${condition}`,
  cap: (verdict, condition) => `${verdict} como mucho si ${condition}`,
  warning: (condition) => `si ${condition}`,
  bands: 'Veredictos, desde estas puntuaciones',
  bandColumns: [
    { head: 'Desde', kind: 'number' },
    { head: 'Veredicto', kind: 'title' },
  ],
  profile: 'Se pregunta primero, sin puntos',
  profileColumns: [ID, { head: 'Pregunta', kind: 'title' }],
  questionColumns: [
    ID,
    { head: 'Peso', kind: 'number' },
    { head: 'De 100', kind: 'number' },
    { head: 'Pregunta', kind: 'title' },
  ],
  scores: 'Lo que vale cada respuesta, de 0 a 1',
  question: 'Pregunta',
  answer: ANSWER,
  score: SCORE,
  scoreColumns: [
    { head: SCORE, kind: 'text' },
    { head: ANSWER, kind: 'title' },
  ],
  option: (value, label) => `${value}: ${label}`,
  between: (least, most) => (least === most ? `${least}` : `${least}–${most}`),
  asOneOf: (text, values) => `${text} (una de ${values.join(', ')})`,
  number: (x, unit) => (unit === undefined ? `${x}` : `${x} ${unit}`),
  overruling: 'Sea cual sea la puntuación',
  ruleColumns: [ID, { head: 'Regla', kind: 'title' }],
  warnings: 'Advertencias',
  actions: {
    pay: 'pagar',
    pair: 'pagar solo junto con algo tuyo',
    leave: 'no pagar',
    wait: 'no pagar todavía',
  },
  free: (condition) => `solo cuesta tiempo si ${condition}`,
  pages: 'Dónde se encuentran los datos',
  pageColumns: [ID, { head: 'Página', kind: 'title' }],
  checks: 'Lo que hay que comprobar siempre',
  checkColumns: [ID, { head: 'Comprobación', kind: 'title' }],
};
