/**
 * Answers that are the same in every run, produced by the program itself at build time: they cost no more than
 * starting Node.
 */
import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { isTerminal } from '../adapters/open-descriptor.js';
import type { Language } from '../core/model/language.js';

/** The words answered in this way. */
export const INSTANT_WORDS: readonly string[] = ['--version', '--help'];

/** Answers at once if possible; false leaves it to the program, which gives the same answer. */
export function instantAnswer(words: readonly string[], language: Language): boolean {
  const [word = '', ...more] = words;
  if (more.length > 0 || !INSTANT_WORDS.includes(word) || needsLayout(word)) return false;
  try {
    const answers = JSON.parse(
      readFileSync(new URL(`instant-answers.${language}.json`, import.meta.url), 'utf8'),
    );
    writeSync(1, answers[word]);
    return true;
  } catch {
    return false;
  }
}

/** Help is wrapped to the width of a terminal, if there is one. */
function needsLayout(word: string): boolean {
  if (word === '--version') return false;
  if (process.env.COLUMNS !== undefined) return true;
  return isTerminal(1);
}
