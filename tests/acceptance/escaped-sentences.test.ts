import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages } from '../../build/languages.mjs';
import { accented } from '../../build/pseudo.mjs';
// @ts-expect-error: it is no part of the program, and has no types
import config from '../../rolldown.config.mjs';
import { ROOT, runProgram } from './run-bin.js';

/** Three plain words in a row: in the pseudo language each word has an accent, so nobody translated these. */
const PLAIN = /(?<![\p{L}\p{M}\d_./<'"-])[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}(?![\p{L}\p{M}\d_/-])/gu;

let folder = '';
const BUILD_STEPS = ['third-party', 'library'];

/** The program with every English sentence made unlike English, in the place of Spanish. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'credcheck-pseudo-'));
  const plugins = config.plugins.filter(
    (each: { readonly name: string }) => !BUILD_STEPS.includes(each.name),
  );
  const bundle = await rolldown({
    ...config,
    cwd: ROOT,
    plugins: plugins.map((each: { readonly name: string }) =>
      each.name === 'languages' ? languages({ twins: 'pseudo' }) : each,
    ),
  });
  await bundle.write({ ...config.output, dir: join(folder, 'dist'), minify: false });
  await bundle.close();
  for (const file of ['package.json', 'bin'])
    cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  symlinkSync(join(ROOT, 'rubrics'), join(folder, 'rubrics'));
  mkdirSync(join(folder, 'dist/rubrics'));
  cpSync(join(ROOT, 'dist/rubrics'), join(folder, 'dist/rubrics'), { recursive: true });
  const texts = join(folder, 'dist/rubrics/micro-credential.es.json');
  writeFileSync(texts, accented(readFileSync(texts, 'utf8')));
  cpSync(join(ROOT, 'tests/support/rubrics/later-keys.yaml'), join(folder, 'r.yaml'));
  writeFileSync(join(folder, 'a.json'), ANSWERS);
  writeFileSync(join(folder, 'b.json'), ANSWERS.replace('"A"', '"B"').replace('recall-exam', 'attend'));
  writeFileSync(join(folder, 'bad.json'), '{"candidate":{"name":"A"},"answers":{"from":"x","form":"y"}}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ANSWERS = JSON.stringify({
  candidate: { name: 'A' },
  answers: {
    form: 'vendor-certification',
    goal: 'advance',
    'stop-signs': [],
    'postings-share': { hits: 3, of: 50 },
    'who-stands-behind': { value: 'owner-or-body', source: 'https://example.org/', checked: '2026-11-01' },
    'hardest-task': { value: 'recall-exam', checked: '2024-01-01', basis: 'hearsay' },
    supervision: 'unknown',
    'pass-decision': { 'not-applicable': 'nihil' },
  },
});
const ON = ['--as-of', '2026-11-22'];

/** What is quoted as it stands: the files given, and the titles of documents. */
const QUOTED = [
  readFileSync(join(ROOT, 'tests/support/rubrics/later-keys.yaml'), 'utf8'),
  ...readFileSync(join(ROOT, 'rubrics/micro-credential/rubric.yaml'), 'utf8').matchAll(/^ {2}- title: .*/gm),
].join('\n');

const sentences = (text: string): readonly string[] => [...new Set(text.match(PLAIN) ?? [])];

async function escaped(words: readonly string[], stdin = ''): Promise<readonly string[]> {
  const bin = join(folder, 'bin/credcheck.js');
  const { stdout, stderr } = await runProgram(process.execPath, [bin, ...words, '--lang', 'es'], {
    cwd: folder,
    stdin,
  });
  expect(stdout + stderr).toMatch(/[áéíóú]/);
  return sentences(stdout + stderr).filter((each) => !QUOTED.includes(each));
}

it.each([
  ['evaluate', 'a.json', ...ON],
  ['evaluate', 'a.json', '--full', ...ON],
  ['evaluate', 'a.json', '-f', 'plain', ...ON],
  ['evaluate', 'a.json', '-f', 'markdown', ...ON],
  ['evaluate', 'a.json', '-f', 'html', ...ON],
  ['explain', 'a.json', ...ON],
  ['explain', 'a.json', 'hardest-task', ...ON],
  ['checklist', 'a.json', ...ON],
  ['checklist', 'a.json', '--due', ...ON],
  ['compare', 'a.json', 'b.json', ...ON],
  ['compare', 'a.json', 'b.json', '--full', ...ON],
  ['portfolio', 'a.json', 'b.json', ...ON],
  ['rubric', 'print'],
  ['rubric', 'lint', './r.yaml'],
  ['evaluate', 'bad.json'],
  ['evaluate', 'missing.json'],
  ['evaluate', 'a.json', '-f', 'xml'],
  ['help', 'scoring'],
  ['help', 'formats'],
  ['help', 'environment'],
  ['help', 'exit-codes'],
  ['help', 'rubrics'],
  ['evaluate', '--help'],
  ['batch', '--help'],
  ['rubric', '--help'],
  ['--help'],
])('no sentence escapes its translation: %j', async (...words) => {
  expect(await escaped(words)).toEqual([]);
});

it('none escapes from the prompts of an interview in lines', async () => {
  const words = ['evaluate', '--accessible', '--save', '-', ...ON];
  expect(await escaped(words, 'A\n-\nu\nu\n')).toEqual([]);
});

it('a sentence that nobody translated is seen', () => {
  expect(sentences('ábc déf. This is plain English, né. evaluate a.json')).toEqual(['This is plain']);
});
