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

test('a row in Windows-1252 is refused with its candidate and all that is wrong with its cells', async () => {
  const stdin = bytes('name;form\nB\u00fccher;exm\n');
  const { stdout, stderr } = await run(['batch', '-', '-r', 'small'], worldWith({ stdin }));
  expect(JSON.parse(stdout)).toMatchObject({
    candidate: { name: 'Bücher' },
    error: { problems: [{ code: 'input/not-utf8' }, { column: 'form', value: 'exm', suggestion: 'exam' }] },
  });
  expect(stderr).toContain('not UTF-8 in standard input: 1 row; save the table as "CSV UTF-8"');
});

test('a table between tabs is read by the ending of its name, and from standard input below a title', async () => {
  const text = 'Offers\t\nName\tform\nA\texam\n';
  const named = await run(['batch', 'a.tsv', '-r', 'small'], worldWith({ files: { 'a.tsv': text } }));
  const piped = await run(['batch', '-', '-r', 'small'], worldWith({ stdin: text }));
  expect(JSON.parse(named.stdout)).toMatchObject({ candidate: { name: 'A' }, verdict: {} });
  expect(piped.stdout).toBe(named.stdout);
});

test('lines that end in a carriage return alone are one mistake, and one in a quoted header is none', async () => {
  const batch = (text: string) => run(['batch', '-', '-r', 'small'], worldWith({ stdin: text }));
  const { code, stderr } = await batch('name;form\rA;exam\rB;exam\r');
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    'Expected lines that end in a line feed, as "CSV UTF-8" has them, found a carriage return inside the header',
  );
  expect(stderr).not.toContain('exam');
  expect((await batch('name,"Which form\ris it?"\r\nA,exam\r\n')).stdout).toContain('"verdict"');
});

test('a share with a decimal comma is refused at once for what is wrong with it', async () => {
  const text = 'name;share\nA;12,5 %\nB;1,250\n';
  const { stdout } = await run(['batch', '-', '-r', 'small'], worldWith({ stdin: text }));
  const problems = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).error.problems[0]);
  expect(problems.map(({ message, suggestion }) => [message, suggestion])).toEqual([
    ['Expected a whole number from 0 to 100 for "share", found "12,5"', undefined],
    ['Expected a plain number of percent for "share", found "1,250"', undefined],
  ]);
});
