import type { Candidate } from '../model/answer.js';

const LONGEST = 48;

/** All that is in a name is ASCII letters, digits and signs that no names differ by. */
const SAYS_ALL = /^[ -"$-*,-~]*$/;

/**
 * What a candidate is called in file names: its id, or else its name, in small ASCII letters, digits and single
 * hyphens. Where those say only a part of it, digits follow that set it apart.
 */
export function fileStemOf({ id, name }: Pick<Candidate, 'id' | 'name'>): string {
  const text = id ?? name;
  const words = wordsOf(text);
  if (words === '') return `candidate-${checksum(text)}`;
  const stem = shortened(words);
  return stem === words && !losesLetters(text) ? stem : `${stem}-${checksum(text)}`;
}

/**
 * Whether an id is what earlier versions made from a name of which ASCII letters and digits keep only a part: other
 * names gave the same one.
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

/** Eight digits that differ where names do, but for case and for how letters are composed (FNV-1a). */
function checksum(name: string): string {
  let sum = 0x811c9dc5;
  for (const char of name.normalize('NFC').trim().toLowerCase()) {
    sum = Math.imul(sum ^ Number(char.codePointAt(0)), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
