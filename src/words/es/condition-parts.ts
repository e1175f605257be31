import type * as en from '../en/condition-parts.js';
import type { Words } from '../spoken.js';
import { ANSWER_WORDS } from './answer-words.js';
import { decimal } from './numbers.js';

export const TESTS: Words<typeof en.TESTS> = {
  is: (value) => `es ${value}`,
  not: (value) => `no es ${value}`,
  in: (values) => `es ${ANSWER_WORDS.examples(values, 0)}`,
  'not-in': (values) => `no es ${ANSWER_WORDS.examples(values, 0)}`,
  'at-least': (value) => `es al menos ${value}`,
  'at-most': (value) => `es como mucho ${value}`,
  includes: (value) => `incluye ${value}`,
  answered: 'tiene respuesta',
  unanswered: 'no tiene respuesta',
};

export const CONDITIONS: Words<typeof en.CONDITIONS> = {
  below: (criterion, bound) => `${criterion} vale menos de ${decimal(bound)}`,
  'at-least': (criterion, bound) => `${criterion} vale al menos ${decimal(bound)}`,
  all: (parts) => joined(parts, ANSWER_WORDS.and),
  any: (parts) => joined(parts, (two) => ANSWER_WORDS.examples(two, 0)),
  not: (part) => `no se cumple que ${part}`,
};

/** All with the same word between them: commas are for values. */
function joined(parts: readonly string[], pair: (two: readonly string[]) => string): string {
  const [first = '', ...others] = parts;
  return others.reduce((said, part) => `${said}${pair(['', part])}`, first);
}
