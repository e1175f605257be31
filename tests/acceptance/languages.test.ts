import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSERTION } from '../support/badges.js';
import { SMALL_RUBRIC } from '../support/small-rubric.js';
import { EXAMPLES, ROOT, runBin } from './run-bin.js';

const VENDOR = join(EXAMPLES, 'vendor-exam.yaml');
const MODULE = join(EXAMPLES, 'university-module.yaml');
const BAD = join(ROOT, 'tests/support/rubrics/later-keys.yaml');
const PAGE = join(ROOT, 'README.md');
const ON = ['--as-of', '2026-11-22'];
const SPANISH = { LANG: 'es_ES.UTF-8' };

const ROWS = `{"candidate":{"name":"A"},"answers":{"form":"vendor-certification"}}
{"candidate":{"name":"B"},"answers":{"from":"vendor-certification"}}
{"candidate":{"name":"C"}
{"answers":{}}
`;

/** What the program prints and ends with. */
async function sayOf(words: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runBin(words);
  return { code, stdout, stderr };
}

describe('the language', () => {
  it('is that of --lang, else of the locale, else English', async () => {
    const words = ['evaluate', VENDOR, '-f', 'markdown', ...ON];
    const spanish = await runBin([...words, '--lang', 'es']);
    expect(spanish).toMatchObject({ code: 0, stderr: '' });
    expect(spanish.stdout).toContain('Criterios');
    const english = await runBin(words);
    expect(english.stdout).toContain('Criteria');
    expect(english.stdout).not.toContain('Criterios');
    expect((await runBin(words, { env: { LC_MESSAGES: 'es' } })).stdout).toBe(spanish.stdout);
    expect((await runBin([...words, '--lang=en'], { env: SPANISH })).stdout).toBe(english.stdout);
    expect((await runBin(words, { env: { LANG: 'tlh' } })).stdout).toBe(english.stdout);
  });

  it('may be chosen among other options before the verb, each of which is worth the same there', async () => {
    const before = ['--as-of=2026-11-22', '-fmarkdown', '--lang', 'es', '--quiet'];
    expect(await sayOf([...before, 'evaluate', VENDOR])).toEqual(
      await sayOf(['evaluate', VENDOR, ...before]),
    );
    expect(await sayOf(['-f', 'json', '--lang', 'es', 'rubric', '--no-color', 'list'])).toEqual(
      await sayOf(['rubric', 'list', '--lang', 'es', '-f', 'json', '--no-color']),
    );
    const { code, stderr } = await runBin(['--quite', '--lang', 'es', 'demo']);
    expect(code).toBe(2);
    expect(stderr).toContain("no existe la opción '--quite' (¿quisiste decir --quiet?)\n");
  });

  it('may be chosen before the verb', async () => {
    const { code, stdout } = await runBin(['--lang', 'es', 'evaluate', VENDOR, '-f', 'markdown', ...ON]);
    expect({ code, isSpanish: stdout.includes('Criterios') }).toEqual({ code: 0, isSpanish: true });
  });

  it('is that of help for the whole program, which is written when it is built', async () => {
    const { stdout } = await runBin(['--help', '--lang', 'es']);
    expect(stdout).toMatch(/^Uso: credcheck/);
    expect(stdout).not.toMatch(/Usage|Commands|Options|evaluate an example/);
  });

  it('is refused where it is not spoken, with the codes of those that are', async () => {
    expect(await runBin(['demo', '--lang', 'xx'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(
        "option '--lang <code>' argument 'xx' is invalid. Allowed choices are en, es.",
      ),
    });
  });
});

describe('what a person reads beside data', () => {
  it('is in their language: why rows of a batch fail, and how many came out how', async () => {
    const gated = ['batch', '-', '-f', 'junit', '--fail-under', '50', ...ON, '--lang', 'es'];
    const { code, stderr } = await runBin(gated, { stdin: ROWS });
    expect(code).toBe(2);
    expect(stderr).toContain('✖ 1 por debajo de 50');
    expect(stderr).toContain('credcheck: exit 2: registro 2 (línea 2:38) no se puede usar: La rúbrica');
    expect(stderr).not.toMatch(/below|record|cannot/);
  });

  it('is in their language from every thread', async () => {
    const many = Array.from({ length: 4000 }, () => ROWS.split('\n')[0]).join('\n');
    const words = ['batch', '-', '--workers', '2', '--fail-under', '50', ...ON, '--lang', 'es'];
    const { code, stderr } = await runBin(words, { stdin: many });
    expect(code).toBe(1);
    expect(stderr).toContain('--fail-under es 50 (y 3999 más)');
  });

  it('is what a candidate without a name is called, but not in data', async () => {
    const without = { stdin: '{"rubric":"micro-credential","candidate":{"name":"Unnamed candidate"}}' };
    for (const words of [
      ['evaluate', '-'],
      ['explain', '-'],
      ['checklist', '-'],
    ]) {
      const given = [...words, '--set', 'form=vendor-certification', ...ON, '--lang', 'es'];
      const { stdout } = await runBin([...given, '-f', 'markdown'], without);
      expect(stdout).toContain('Candidata sin nombre');
      expect((await runBin([...given, '-f', 'json'], without)).stdout).toContain('"Unnamed candidate"');
    }
  });

  it('is a letter and a calendar too', async () => {
    const letter = await runBin(['checklist', VENDOR, '-f', 'letter', ...ON, '--lang', 'es']);
    expect(letter.stdout).toContain('A la atención de Example Cloud:');
    expect(letter.stdout).toContain('1. ¿Puedo publicar lo que haga para ella');
    const due = ['checklist', VENDOR, '--due', '--within', '24mo', '-f', 'ics', ...ON];
    expect((await runBin([...due, '--lang', 'es'])).stdout).toContain('SUMMARY:Vuelve a mirar');
  });

  it('is the default disclaimer of a rubric that has none of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'credcheck-'));
    const file = join(folder, 'plain.yaml');
    await writeFile(file, SMALL_RUBRIC.replace(/^disclaimer:.*\n/m, ''));
    const { stdout } = await runBin(['evaluate', '-r', file, '--set', 'task=none', '--full', '--lang', 'es']);
    await rm(folder, { recursive: true });
    expect(stdout).toContain('Información general, no asesoramiento financiero personalizado.');
  });

  it('names bands with ids of an author by their titles below the scale, where these have room', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'credcheck-'));
    const file = join(folder, 'own.yaml');
    const own = SMALL_RUBRIC.replace('title: Fair', 'title: Regular').replace('title: Poor', 'title: Malo');
    await writeFile(file, own.replace('title: Good', 'title: Bueno'));
    const words = ['evaluate', '-r', file, '--set', 'task=none', '--lang', 'es'];
    expect((await runBin(words)).stdout).toMatch(/^ {2}Malo +Regular +Bueno$/m);
    await writeFile(file, own.replace('title: Good', `title: ${'Bueno '.repeat(20)}`));
    expect((await runBin(words)).stdout).toMatch(/^ {2}poor +fair +good$/m);
    await rm(folder, { recursive: true });
  });

  it('names in the next commands the language that was asked for, where the locale has another', async () => {
    const words = ['evaluate', VENDOR, ...ON, '--lang', 'es'];
    const asked = await runBin(words);
    expect(asked.stdout).toMatch(/credcheck(?:\.js)? --lang es evaluate \S+vendor-exam\.yaml --as-of/);
    expect((await runBin(words, { env: SPANISH })).stdout).not.toContain('--lang');
  });

  it.each([
    [['evalute'], "no existe el comando 'evalute' (¿quisiste decir evaluate?)"],
    [['evaluate', '--formt', 'x'], "no existe la opción '--formt' (¿quisiste decir --format?)"],
    [['explain'], "falta el argumento 'answers'"],
    [['explain', 'a', 'b', 'c'], 'sobran argumentos: se admiten como mucho 2, y hay 3.'],
    [['batch', '--sort'], "a la opción '--sort <order>' le falta su valor"],
    [
      ['batch', '--no-regressions=x'],
      "'x' no es un valor de la opción '--no-regressions[=answers]'. Se admite: all, answers.",
    ],
  ])('is what is wrong with a command line: %j', async (words, mistake) => {
    const { code, stderr } = await runBin([...words, '--lang', 'es']);
    expect(code).toBe(2);
    expect(stderr).toContain(`credcheck: ${mistake}\n`);
  });
});

describe('what is typed', () => {
  const typed = ['evaluate', '--set', 'cost-to-earn=de 20 a 40', '--set', 'postings-share=3 de 50', ...ON];

  it('may be in Spanish where the program speaks it, and is then what it is in English', async () => {
    const english = ['evaluate', '--set', 'cost-to-earn=20 to 40', '--set', 'postings-share=3 of 50', ...ON];
    const { code, stdout } = await runBin([...typed, '-f', 'json', '--lang', 'es']);
    expect(code).toBe(0);
    expect(stdout).toBe((await runBin([...english, '-f', 'json'])).stdout);
    expect((await runBin([...english, '-f', 'json', '--lang', 'es'])).stdout).toBe(stdout);
    expect((await runBin(typed)).code).toBe(2);
  });

  it('is the same in a table in every language', async () => {
    const table = { stdin: 'name,cost-to-earn\nA,20 a 40\n' };
    const words = ['batch', '-', '--input', 'csv', ...ON];
    expect((await runBin([...words, '--lang', 'es'], table)).stdout).toContain('"answers/type"');
  });
});

describe('data', () => {
  it.each([
    [['evaluate', VENDOR, '-f', 'json']],
    [['evaluate', '--set', 'form=digital-badge', '-f', 'json']],
    [['evaluate', VENDOR, '-f', 'csv']],
    [['explain', VENDOR, '-f', 'json']],
    [['explain', VENDOR, 'hardest-task', '-f', 'json']],
    [['checklist', VENDOR, '-f', 'json']],
    [['compare', VENDOR, MODULE, '-f', 'json']],
    [['compare', VENDOR, MODULE, '-f', 'csv']],
    [['portfolio', VENDOR, MODULE, '-f', 'json']],
    [['batch', '-', '-f', 'ndjson']],
    [['batch', '-', '-f', 'csv']],
    [['batch', '-', '-f', 'junit']],
    [['batch', '-', '-f', 'ndjson', '--workers', '2']],
    [['rubric', 'show', 'micro-credential', '-f', 'json']],
    [['rubric', 'lint', BAD, '-f', 'json']],
    [['rubric', 'test', '-f', 'json', ...ON]],
    [['batch', '-', '-f', 'junit', '--fail-under', '50', '--require-complete']],
    [['batch', '-', '-f', 'github', '--fail-on', 'undecided']],
    [['checklist', VENDOR, '--due', '--within', '24mo', '-f', 'json']],
    [['checklist', VENDOR, '--due', '--within', '24mo', '-f', 'csv']],
    [['checklist', VENDOR, '--due', '--within', '24mo', '-f', 'github']],
    [['badge', '-', '-f', 'json']],
    [['badge', '-', '-f', 'yaml']],
    [['read', PAGE, '-f', 'json']],
    [['rubric', 'lint', BAD, '-f', 'sarif']],
    [['rubric', 'test', '-f', 'junit', ...ON]],
    [['rubric', 'diff', 'micro-credential', 'traditional-certificate', '-f', 'json']],
    [['schema', 'result']],
    [['schema', 'rubric']],
  ])('is the same byte for byte in every language: %j', async (words) => {
    const isOf = ['rubric', 'schema', 'read'].includes(words[0] ?? '') ? [] : ON;
    const stdin = { batch: ROWS, badge: JSON.stringify(ASSERTION) }[words[0] ?? ''];
    const options = stdin === undefined ? {} : { stdin };
    const [english, spanish] = await Promise.all([
      runBin([...words, ...isOf], options),
      runBin([...words, ...isOf, '--lang', 'es'], options),
    ]);
    expect(english.stdout).not.toBe('');
    expect(spanish.stdout).toBe(english.stdout);
    expect(spanish.code).toBe(english.code);
  });
});
