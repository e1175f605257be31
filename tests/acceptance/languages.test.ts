import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, ROOT, runBin } from './run-bin.js';

const VENDOR = join(EXAMPLES, 'vendor-exam.yaml');
const MODULE = join(EXAMPLES, 'university-module.yaml');
const BAD = join(ROOT, 'tests/support/rubrics/later-keys.yaml');
const ON = ['--as-of', '2026-11-22'];
const SPANISH = { LANG: 'es_ES.UTF-8' };

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

describe('data', () => {
  const ROWS = `{"candidate":{"name":"A"},"answers":{"form":"vendor-certification"}}
{"candidate":{"name":"B"},"answers":{"from":"vendor-certification"}}
{"candidate":{"name":"C"}
{"answers":{}}
`;
  it.each([
    [['evaluate', VENDOR, '-f', 'json']],
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
    [['schema', 'result']],
    [['schema', 'rubric']],
  ])('is the same byte for byte in every language: %j', async (words) => {
    const isOf = ['rubric', 'schema'].includes(words[0] ?? '') ? [] : ON;
    const options = words[0] === 'batch' ? { stdin: ROWS } : {};
    const [english, spanish] = await Promise.all([
      runBin([...words, ...isOf], options),
      runBin([...words, ...isOf, '--lang', 'es'], options),
    ]);
    expect(english.stdout).not.toBe('');
    expect(spanish.stdout).toBe(english.stdout);
    expect(spanish.code).toBe(english.code);
  });
});
