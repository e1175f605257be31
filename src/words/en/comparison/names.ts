import type { Candidate } from '../../../core/model/answer.js';

/** The letter of a candidate in tables and sentences, by its place in the order. */
export function letterAt(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The letters of candidates by their keys. */
export function lettersOf(keys: readonly string[]): (key: string) => string {
  return (key) => letterAt(keys.indexOf(key));
}

/** A candidate behind its letter. */
export function letteredName(letter: string, { name, issuer }: Candidate): string {
  return `${letter}: ${issuer === undefined ? name : `${name}, ${issuer}`}`;
}

/** Several words in a sentence: a, b and c. */
export function inSeries(words: readonly string[], join = 'and'): string {
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1).join(', ');
  return rest === '' ? last : `${rest} ${join} ${last}`;
}
