import type * as en from '../en/problem-words.js';
import { choicesIn } from '../problem-sentences.js';
import type { Words } from '../spoken.js';

export const SEVERITIES: Words<typeof en.SEVERITIES> = {
  error: 'error',
  warning: 'advertencia',
  advice: 'consejo',
};

export const MORE_PROBLEMS: typeof en.MORE_PROBLEMS = (more) => `y ${more} más; --verbose los muestra todos`;

const CHOICES = choicesIn({
  didYouMean: (word) => `¿quisiste decir ${word}?`,
  nothing: 'no hay nada entre lo que elegir',
  use: (words) => `usa ${words}`,
  useOneOf: (words) => `elige entre ${words}`,
  more: (more) => ` (y ${more} más)`,
});

export const suggestion: typeof en.suggestion = CHOICES.suggestion;

export const meant: typeof en.meant = CHOICES.meant;

export const listed: typeof en.listed = CHOICES.listed;

export const keyMeant: typeof en.keyMeant = (typed, known) =>
  /^\d+$/.test(typed)
    ? 'la coma partió un número en dos; escríbelo con punto, como 0.3'
    : meant(typed, known);

export const numberMeant: typeof en.numberMeant = (number) =>
  number === undefined ? {} : { hint: `escribe ${number} sin comillas` };
