/**
 * Answers that are the same in every run, made by the program itself when it was built: a bare start of Node is
 * all they cost.
 */
import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { isTerminal } from '../adapters/open-descriptor.js';

/** The words that are answered so. */
export const INSTANT_WORDS: readonly string[] = ['--version', '--help'];

/** Answers at once where that can be done; false leaves it to the program, which then answers the same. */
export function instantAnswer(words: readonly string[]): boolean {
  const [word = '', ...more] = words;
  if (more.length > 0 || !INSTANT_WORDS.includes(word) || needsLayout(word)) return false;
  try {
    const answers = JSON.parse(readFileSync(new URL('instant-answers.json', import.meta.url), 'utf8'));
    writeSync(1, answers[word]);
    return true;
  } catch {
    return false;
  }
}

/** Help is broken into lines for the width of a terminal, where there is one. */
function needsLayout(word: string): boolean {
  if (word === '--version') return false;
  if (process.env.COLUMNS !== undefined) return true;
  return isTerminal(1);
}
