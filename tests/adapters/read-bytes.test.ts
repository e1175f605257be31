import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readFileBytes } from '../../src/adapters/read-bytes.js';
import type { ByteStream } from '../../src/ports/files.js';
import { accepted, refused } from '../support/outcomes.js';
import { compileAdapters, freshFolder, shell } from './compiled.js';

let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  return () => rmSync(compiled, { recursive: true });
});

async function piecesOf({ pieces }: ByteStream): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

it('reads a file in pieces that are not reused', async () => {
  const path = join(freshFolder(), 'big');
  const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251));
  writeFileSync(path, bytes);
  const stream = accepted(await readFileBytes(path));
  const pieces = await piecesOf(stream);
  expect(pieces.length).toBeGreaterThan(2);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  expect(stream.trouble()).toBe(undefined);
});

it('reads no pieces from an empty file', async () => {
  const path = join(freshFolder(), 'empty');
  writeFileSync(path, '');
  expect(await piecesOf(accepted(await readFileBytes(path)))).toEqual([]);
});

it('rejects a missing file, a folder and a device, and follows a link', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'file'), 'x');
  symlinkSync('file', join(folder, 'link'));
  const name = join(folder, 'none');
  expect(refused(await readFileBytes(name))).toMatchObject([{ code: 'input/not-found', args: { name } }]);
  expect(refused(await readFileBytes(join(folder, 'sub')))).toMatchObject([
    { code: 'input/not-a-file', args: { kind: 'a folder' } },
  ]);
  expect(refused(await readFileBytes('/dev/zero'))).toMatchObject([
    { code: 'input/not-a-file', args: { kind: 'a device' } },
  ]);
  expect(await piecesOf(accepted(await readFileBytes(join(folder, 'link'))))).toEqual([Buffer.from('x')]);
});

const script = `
import { readInputBytes } from './adapters/read-bytes.js';
const opened = await readInputBytes();
let length = 0;
if (opened.ok) for await (const piece of opened.value.pieces) length += piece.length;
const found = opened.ok ? (opened.value.trouble()?.code ?? 'whole') : opened.problems[0].code;
process.stdout.write(length + ' ' + found + '\\n');`;

it('reads standard input from a pipe, a file and a device, and rejects a folder', async () => {
  const told = async (line: string) => (await shell(compiled, script, line)).stdout;
  expect(await told('head -c 300000 /dev/zero | $RUN')).toBe('300000 whole\n');
  expect(await told('printf 12345 > five && $RUN < five')).toBe('5 whole\n');
  expect(await told('$RUN < /dev/null')).toBe('0 whole\n');
  expect(await told('$RUN < .')).toBe('0 input/not-a-file\n');
});
