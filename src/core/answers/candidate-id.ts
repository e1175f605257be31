import type { Candidate } from '../model/answer.js';

const LONGEST = 48;

/** Matches names that consist only of ASCII letters, digits and signs that do not distinguish names. */
const SAYS_ALL = /^[ -"$-*,-~]*$/;

/**
 * The name of a candidate in file names: its id, or else its name, in lower-case ASCII letters, digits and single
 * hyphens. If these represent only a part of the name, a checksum distinguishes it.
 */
export function fileStemOf({ id, name }: Pick<Candidate, 'id' | 'name'>): string {
  const text = id ?? name;
  const words = wordsOf(text);
  if (words === '') return `candidate-${checksum(text)}`;
  const stem = shortened(words);
  return stem === words && !losesLetters(text) ? stem : `${stem}-${checksum(text)}`;
}

/**
 * Whether earlier versions made an id from only a part of a name, because it is not all ASCII letters and digits: other
 * names may have the same id.
 */
export function isSharedId(id: string, name: string): boolean {
  if (SAYS_ALL.test(name)) return false;
  const words = wordsOf(name);
  if (words === '') return id === 'candidate';
  return losesLetters(name) && id === shortened(words);
}

function shortened(words: string): string {
  return words.slice(0, LONGEST).replace(/-$/, '');
}

function wordsOf(name: string): string {
  return (plainLetters(name).match(/[a-z0-9]+/g) ?? []).join('-');
}

function losesLetters(name: string): boolean {
  return /[\p{L}\p{N}+#]/u.test(plainLetters(name).replace(/[a-z0-9]/g, ''));
}

function plainLetters(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Eight digits that differ if names differ in more than case and composition of letters (FNV-1a). */
function checksum(name: string): string {
  let sum = 0x811c9dc5;
  for (const char of name.normalize('NFC').trim().toLowerCase()) {
    sum = Math.imul(sum ^ Number(char.codePointAt(0)), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
