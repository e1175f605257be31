import { expect, test } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test('a workbook is one mistake, with how to save it', async () => {
  const stdin = bytes('PK\u0003\u0004\u0014\0\0\0\b\0[Content_Types].xml\u0084');
  for (const verb of ['batch', 'evaluate']) {
    const { code, stdout, stderr } = await run([verb, '-', '-r', 'small'], worldWith({ stdin }));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\s+/g, ' ').split('save the sheet as "CSV UTF-8"')).toHaveLength(2);
  }
});

test('a row in Windows-1252 says so with a word of it, and the others are scored', async () => {
  const stdin = bytes('name;form\nB\u00fccher;exam\nB;exam\nC\u0095;exam\n');
  const { stdout } = await run(['batch', '-', '-r', 'small'], worldWith({ stdin }));
  const [first, second, third] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.error.message).toBe(
    'Expected UTF-8 text in this row, found what may be Windows-1252, with the word "B\u00fccher"; save the table as "CSV UTF-8"',
  );
  expect(second).toMatchObject({ candidate: { name: 'B' }, verdict: {} });
  expect(third.error.message).toContain('found bytes that are not;');
});

test('a table between tabs is read by the ending of its name, and from standard input below a title', async () => {
  const text = 'Offers\t\nName\tform\nA\texam\n';
  const named = await run(['batch', 'a.tsv', '-r', 'small'], worldWith({ files: { 'a.tsv': text } }));
  const piped = await run(['batch', '-', '-r', 'small'], worldWith({ stdin: text }));
  expect(JSON.parse(named.stdout)).toMatchObject({ candidate: { name: 'A' }, verdict: {} });
  expect(piped.stdout).toBe(named.stdout);
});
