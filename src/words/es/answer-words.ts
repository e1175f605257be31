import type * as en from '../en/answer-words.js';
import type { Words } from '../spoken.js';
import { decimal } from './numbers.js';

/** Spanish joins the last of several by "e" before the sound of an i, and by "u" before that of an o. */
function joined(words: readonly string[], and: 'y' | 'o'): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const sound = and === 'y' ? /^["«¿¡]*h?i(?!e)/i : /^["«¿¡]*h?o/i;
  const word = sound.test(last) ? { y: 'e', o: 'u' }[and] : and;
  return `${words.slice(0, -1).join(', ')} ${word} ${last}`;
}

export const NONE_OF_THESE: string = 'Ninguna de estas';

/** A percentage is known by its unit, which no translation changes. */
function unitText(unit: string): string {
  return unit === 'percent' ? 'por ciento' : unit;
}

export const ANSWER_WORDS: Words<typeof en.ANSWER_WORDS> = {
  perhaps: (label) => `quizá ${label}`,
  oneOf: (labels) => labels.join(', o bien '),
  count: (hits, of) => `${hits} de ${of}`,
  orEarlier: (day) => `${day} o antes`,
  orLater: (day) => `${day} o después`,
  range: (low, high) => `de ${low} a ${high}`,
  atMost: (most) => `${most} como máximo`,
  atLeast: (least) => `${least} como mínimo`,
  orMore: (label) => `${label} o más`,
  orLess: (label) => `${label} o menos`,
  unit: unitText,
  withUnit: (value, unit) => `${decimal(value)} ${unitText(unit)}`,
  any: 'cualquier respuesta',
  and: (labels) => joined(labels, 'y'),
  before: (day) => `antes de ${day}`,
  lessThan: (limit) => `menos de ${limit}`,
  moreThan: (limit) => `más de ${limit}`,
  moreThanAnd: (limit, other) => `más de ${limit} y ${other}`,
  orElse: ', o ',
  examples: (shown, others) =>
    others === 0
      ? joined(shown, 'o')
      : `${shown.join(', ')} u ${others === 1 ? 'otra respuesta' : `otras ${others} respuestas`}`,
};
