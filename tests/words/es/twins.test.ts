import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const WORDS = new URL('../../../src/words/', import.meta.url);

/** The list of the others, how Spanish writes numbers and days, and what parts of sentences it needs besides. */
const WITHOUT_TWIN = ['rooms.ts', 'numbers.ts', 'said.ts', 'part-nouns.ts'];

const FILES = readdirSync(new URL('es/', WORDS), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !WITHOUT_TWIN.includes(file));

function loaded(language: 'en' | 'es', file: string): Promise<Readonly<Record<string, unknown>>> {
  return import(fileURLToPath(new URL(`${language}/${file}`, WORDS)));
}

/** What a word is made of, without what it says: keys, kinds, and how many details a sentence takes. */
function shapeOf(word: unknown): unknown {
  if (typeof word === 'function') return `sentence of ${word.length} details`;
  if (Array.isArray(word)) return 'list';
  if (typeof word !== 'object' || word === null) return typeof word;
  return Object.fromEntries(
    Object.entries(word)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, shapeOf(each)]),
  );
}

describe.each(FILES)('src/words/es/%s', (file) => {
  it('says what its English twin says: the same names, keys and details', async () => {
    const [english, spanish] = await Promise.all([loaded('en', file), loaded('es', file)]);
    const shared = Object.fromEntries(Object.keys(spanish).map((name) => [name, english[name]]));
    expect(shapeOf(spanish)).toEqual(shapeOf(shared));
  });

  it('takes nothing but types from English files', () => {
    const source = readFileSync(new URL(`es/${file}`, WORDS), 'utf8');
    expect(source).not.toMatch(/^import (?!type )[^;]*'(?:\.\.\/)+en\//m);
  });
});

it('every mistake that stops a rubric is explained in Spanish', async () => {
  const [english, spanish] = await Promise.all([
    import('../../../src/words/en/lint/file-rules.js'),
    import('../../../src/words/es/lint/file-rules.js'),
  ]);
  const missing = english.FILE_RULE_IDS.filter((id) => spanish.fileRuleHelp(id) === undefined);
  expect([english.FILE_RULE_IDS.length > 20, missing]).toEqual([true, []]);
});
