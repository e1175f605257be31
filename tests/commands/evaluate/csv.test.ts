import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';

async function evaluate(...words: readonly string[]) {
  const world = worldWith({ files: { 'a.yaml': await exampleText('vendor-exam') } });
  const ran = await run(['evaluate', 'a.yaml', '--as-of', '2026-11-22', '--quiet', ...words], world);
  return { ...ran, files: world.files };
}

const first = (text: string): readonly string[] => parse(text, { record_delimiter: '\r\n' })[1] ?? [];

it('-f csv has a row a criterion, and with --table checks a row a check', async () => {
  const { stdout } = await evaluate('-f', 'csv');
  expect(first(stdout)).toContain('Issuer recognition');
  expect((await evaluate('-f', 'csv', '--table', 'criteria')).stdout).toBe(stdout);
  expect(first((await evaluate('-f', 'csv', '--table', 'checks')).stdout)).toContain('how-assessed');
});

it('a file that ends in .csv is the same, also as a report', async () => {
  const { stdout } = await evaluate('-f', 'csv', '--table', 'checks');
  const { files } = await evaluate('-o', 'b.csv', '--table', 'checks');
  expect(files.get('b.csv')).toBe(stdout);
  const beside = await evaluate('-f', 'json', '--report', 'c.csv', '--table', 'checks');
  expect(beside.files.get('c.csv')).toBe(stdout);
});

it.each([
  [
    ['-f', 'json', '--table', 'checks'],
    '--table needs -f csv: it says what a row is, and other formats have no rows',
  ],
  [['--table', 'criteria'], '--table needs -f csv'],
  [['-f', 'csv', '--table', 'check'], 'There is no table "check"; use one of criteria, checks'],
])('refuses %j with what to type instead', async (words, sentence) => {
  const { code, stdout, stderr } = await evaluate(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(sentence);
});

it('an explanation has no CSV', async () => {
  const world = worldWith({ files: { 'a.yaml': await exampleText('vendor-exam') } });
  const { code, stderr } = await run(['explain', 'a.yaml', '-f', 'csv'], world);
  expect(code).toBe(2);
  expect(stderr).toContain('Format "csv" is not available for this command');
});
