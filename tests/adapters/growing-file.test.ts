import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginFile } from '../../src/adapters/growing-file.js';
import type { GrowingFile } from '../../src/ports/files.js';
import { accepted, refused } from '../support/outcomes.js';
import { canMount } from '../torture/ability.js';
import { compileAdapters, freshFolder, shell } from './compiled.js';

async function begun(path: string): Promise<GrowingFile> {
  return accepted(await beginFile(path));
}

async function readBack(file: GrowingFile): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.readBack()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

it('gets its name when it is whole, and the earlier file stays until then', async () => {
  const folder = freshFolder();
  const path = join(folder, 'rows.ndjson');
  writeFileSync(path, 'earlier\n');
  const file = await begun(path);
  expect(await file.write('one\n')).toEqual({ kind: 'written' });
  expect(await file.write('zwei € 🎓\n')).toEqual({ kind: 'written' });
  expect(readFileSync(path, 'utf8')).toBe('earlier\n');
  expect(await readBack(file)).toBe('one\nzwei € 🎓\n');
  expect(await file.finish()).toEqual({ ok: true, value: undefined });
  expect(readFileSync(path, 'utf8')).toBe('one\nzwei € 🎓\n');
  expect(readdirSync(folder)).toEqual(['rows.ndjson']);
});

it('keeps the permissions of the file that it replaces', async () => {
  const path = join(freshFolder(), 'rows.ndjson');
  writeFileSync(path, 'earlier\n');
  chmodSync(path, 0o640);
  const file = await begun(path);
  await file.write('new\n');
  accepted(await file.finish());
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new\n', 0o640]);
});

it('leaves nothing behind when it is abandoned', async () => {
  const folder = freshFolder();
  const file = await begun(join(folder, 'rows.ndjson'));
  await file.write('one\n');
  await file.abandon();
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps what there is of it under a free name, and says which', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'real'), 'earlier');
  symlinkSync('real', join(folder, 'link'));
  for (const [name, kept] of [
    ['rows.ndjson', 'rows.ndjson.partial'],
    ['rows.ndjson', 'rows.ndjson.partial-2'],
    ['link', 'real.partial'],
  ] as const) {
    const file = await begun(join(folder, name));
    await file.write('one\n');
    expect(await file.keep()).toEqual({ ok: true, value: join(folder, kept) });
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('one\n');
  }
  expect(readdirSync(folder)).toHaveLength(5);
  expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('earlier');
});

it('has nothing to keep of what a device has taken', async () => {
  const file = await begun('/dev/null');
  await file.write('one\n');
  expect(await file.keep()).toEqual({ ok: true, value: undefined });
});

it('replaces what a link leads to, and keeps the link', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'real'), 'earlier');
  symlinkSync('real', join(folder, 'link'));
  const file = await begun(join(folder, 'link'));
  await file.write('new');
  accepted(await file.finish());
  expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['link', 'real']);
});

it('refuses a folder, and a folder that is not there', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'sub'));
  for (const name of ['sub', 'none/rows.ndjson']) {
    expect(refused(await beginFile(join(folder, name)))).toMatchObject([{ code: 'output/unwritable' }]);
  }
});

it('writes straight to a device', async () => {
  const file = await begun('/dev/null');
  expect(await file.write('gone\n')).toEqual({ kind: 'written' });
  expect(await readBack(file)).toBe('');
  accepted(await file.finish());
});

it('says that a device is full', async () => {
  const file = await begun('/dev/full');
  expect(await file.write('x')).toEqual({ kind: 'failed', reason: 'no space left on the device' });
  await file.abandon();
});

describe('on a disk of 64 KiB', () => {
  let compiled = '';
  beforeAll(() => {
    compiled = compileAdapters();
    mkdirSync(join(compiled, 'disk'));
    return () => rmSync(compiled, { recursive: true });
  });

  it.skipIf(!canMount)('gives back the whole texts that it took before the disk was full', async () => {
    const script = `
      import { readdirSync } from 'node:fs';
      import { beginFile } from './adapters/growing-file.js';
      const { value: file } = await beginFile('disk/rows');
      let taken = 0;
      let written;
      do { written = await file.write('r'.repeat(9_999) + '\\n'); taken += 1; } while (written.kind === 'written');
      let back = '';
      for await (const piece of file.readBack()) back += Buffer.from(piece);
      await file.abandon();
      process.stdout.write([written.reason, taken - 1, back.length, readdirSync('disk').length].join(' '));`;
    const line = `unshare --mount bash -c 'mount -t tmpfs -o size=64k tmpfs disk && $RUN'`;
    const { stdout, stderr } = await shell(compiled, script, line);
    expect([stdout, stderr]).toEqual(['no space left on the device 6 60000 0', '']);
  });
});
