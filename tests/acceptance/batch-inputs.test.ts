import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Ended, freshFolder, runBin, runShell } from './run-bin.js';

/** MiB: Node alone takes about a half of it. */
const MEMORY = 160;
const A = '{"candidate":{"name":"A"}}';
const B = '{"candidate":{"name":"B"}}';

function rows({ stdout }: Ended): readonly string[] {
  const lines = stdout.split('\n').slice(0, -1);
  return lines
    .map((line) => JSON.parse(line))
    .map(({ record, candidate, error }) => `${record} ${candidate?.name ?? error.code}`);
}

const LONG = 'x'.repeat(100_000_000);

it.each([
  ['a line', `${A}\n{"candidate":{"name":"${LONG}"}}\n${B}\n`, '2 input/line-too-long'],
  ['an element of a list', `[${A},{"candidate":{"name":"${LONG}"}},${B}]`, '2 input/too-large'],
  ['a cell', `name,form\nA,\n"${LONG}",\nB,\n`, '2 input/line-too-long'],
  [
    'a document',
    `candidate: {name: A}\n---\nnote: ${LONG}\n---\ncandidate: {name: B}\n`,
    '2 input/too-large',
  ],
])('refuses %s of 100 MB without holding it, and scores its neighbours', async (_, stdin, refused) => {
  const started = Date.now();
  const ran = await runBin(['batch', '--brief'], { stdin });
  expect(ran.code).toBe(2);
  expect(rows(ran)).toEqual(['1 A', refused, '3 B']);
  expect(ran.peak).toBeGreaterThan(10);
  expect(ran.peak).toBeLessThan(MEMORY);
  expect(Date.now() - started).toBeLessThan(20_000);
});

it('scores what is sound among lines of every kind of bad input', async () => {
  const bad = [
    Buffer.from(`{"a":${'['.repeat(10_000)}`),
    Buffer.from('{"candidate":{"name":"\\ud800"}}'),
    Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
    Buffer.from('{"candidate":{"name":"\0"}}'),
    Buffer.from([0xff, 0xfe, 0xff]),
    Buffer.from('\ufeff{"candidate":{"name":"X"}}'),
    Buffer.from('{"candidate":{"name":"X","name":"Y"}}'),
    Buffer.from('{"__proto__":{"candidate":{"name":"X"}}}'),
    Buffer.from('{"candidate":{"name":"X"},"answers":{"postings-share":1e999}}'),
    Buffer.from('{"candidate":{"name":"X"},"answers":{"postings-share":9007199254740993}}'),
    Buffer.from('{"candidate":'),
  ];
  const stdin = Buffer.concat(bad.flatMap((line) => [Buffer.from(`${A}\r\n`), line, Buffer.from('\n')]));
  const ran = await runBin(['batch', '--brief'], { stdin });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('credcheck: 22 records: 11 scored, 11 refused\n');
  expect(rows(ran).filter((_, at) => at % 2 === 0)).toEqual(bad.map((_, at) => `${2 * at + 1} A`));
});

it('reads a pattern of answers files, and a table whose names look like formulas', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'answers'));
  writeFileSync(join(folder, 'answers/b.yaml'), 'candidate: {name: B}\n');
  writeFileSync(join(folder, 'answers/a.json'), `${A}\n`);
  writeFileSync(join(folder, 'table.csv'), '\ufeffname,form\r\n=cmd(),vendor-certification\r\n');
  const ran = await runBin(['batch', '--brief', 'answers/*', 'table.csv', '-o', 'rows.ndjson'], {
    cwd: folder,
  });
  expect(ran).toMatchObject({ code: 0, stdout: '' });
  const shown = await runShell('cat rows.ndjson', { cwd: folder });
  expect(rows(shown)).toEqual(['1 A', '1 B', '1 =cmd()']);
  expect(readdirSync(folder).sort()).toEqual(['answers', 'rows.ndjson', 'table.csv']);
});

it('writes no result over an input that a link leads to', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'rows.ndjson'), `${A}\n`);
  symlinkSync('rows.ndjson', join(folder, 'link'));
  const ran = await runBin(['batch', 'rows.ndjson', '-o', 'link'], { cwd: folder });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('link');
  expect(readFileSync(join(folder, 'rows.ndjson'), 'utf8')).toBe(`${A}\n`);
});

it('names UTF-16, and says what a broken pipe leaves: nothing', async () => {
  const utf16 = await runBin(['batch'], { stdin: Buffer.from(`\ufeff${A}\n`, 'utf16le') });
  expect(utf16).toMatchObject({ code: 2, stdout: '' });
  expect(utf16.stderr.replaceAll(/\s+/g, ' ')).toContain('found UTF-16 (little-endian)');
  const line = `yes '${A}' | head -20000 | $CREDCHECK batch --brief | head -1 | wc -l; echo "\${PIPESTATUS[2]}"`;
  expect((await runShell(line)).stdout).toBe('1\n0\n');
});
