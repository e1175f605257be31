import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { meaningOf } from '../../../src/words/en/typed-meaning.js';

const FOLDERS = ['inquirer', 'lines'].map(
  (name) => new URL(`../../../src/prompts/${name}/`, import.meta.url),
);

it('takes the words of prompts in any case, with space around them, and nothing else', () => {
  expect([' U ', 'N/A', '?', '+', ' <'].map(meaningOf)).toEqual([
    'unknown',
    'not-applicable',
    'guidance',
    'evidence',
    'back',
  ]);
  expect(['', 'na', '??', 'back', 'toString'].map(meaningOf)).toEqual(Array(5).fill(undefined));
});

it('has those words in one place for both kinds of prompt', () => {
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder)) {
      const source = readFileSync(new URL(file, folder), 'utf8');
      expect(source, file).not.toMatch(/'(u|n\/a|<)'|n\/a = |< = /);
    }
  }
});
