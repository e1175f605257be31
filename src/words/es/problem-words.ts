import type * as en from '../en/problem-words.js';
import { plain, quote } from '../en/problem-words.js';
import { nearest } from '../nearest.js';

const LISTED = 8;
const LISTED_IN_FULL = 60;

export const MORE_PROBLEMS: typeof en.MORE_PROBLEMS = (more) => `y ${more} más; --verbose los muestra todos`;

export const suggestion: typeof en.suggestion = (typed, known) => {
  const near = nearest(typed, known);
  return near === undefined ? {} : { hint: `¿quisiste decir ${quote(near)}?` };
};

export const meant: typeof en.meant = (typed, known) => {
  const { hint } = suggestion(typed, known);
  if (hint !== undefined) return hint;
  if (known.length === 0) return 'no hay nada entre lo que elegir';
  const shown = known.slice(0, LISTED).map(plain).join(', ');
  const more = known.length - LISTED;
  return `${known.length === 1 ? 'usa ' : 'elige entre '}${shown}${more > 0 ? ` (y ${more} más)` : ''}`;
};

export const listed: typeof en.listed = (words) => {
  const more = words.length - LISTED_IN_FULL;
  const shown = words.slice(0, LISTED_IN_FULL).map(plain).join(', ');
  return more > 0 ? `${shown} (y ${more} más)` : shown;
};

export const keyMeant: typeof en.keyMeant = (typed, known) =>
  /^\d+$/.test(typed)
    ? 'la coma partió un número en dos; escríbelo con punto, como 0.3'
    : meant(typed, known);

export const numberMeant: typeof en.numberMeant = (number) =>
  number === undefined ? {} : { hint: `escribe ${number} sin comillas` };
