import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../src/adapters/save-file.js';
import { freshFolder, isRoot } from './compiled.js';

const saved = { ok: true, value: undefined };

function folderWith(name: string, text: string): { folder: string; path: string } {
  const folder = freshFolder();
  writeFileSync(join(folder, name), text);
  return { folder, path: join(folder, name) };
}

function unwritable(name: string, reason: string) {
  return {
    ok: false,
    problems: [expect.objectContaining({ code: 'output/unwritable', args: { name, reason } })],
  };
}

function refusedAs(code: string, args: unknown) {
  return { ok: false, problems: [expect.objectContaining({ code, args })] };
}

describe('saving', () => {
  it('makes a new file that others may read as far as the umask lets them', async () => {
    const folder = freshFolder();
    const path = join(folder, 'a.yaml');
    writeFileSync(join(folder, 'usual'), '');
    expect(await saveFile(path, 'id: ä\n', 'always')).toEqual(saved);
    expect(readFileSync(path, 'utf8')).toBe('id: ä\n');
    expect(statSync(path).mode).toBe(statSync(join(folder, 'usual')).mode);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'usual']);
  });

  it('makes a private file where that was asked for', async () => {
    const path = join(freshFolder(), 'a.yaml');
    expect(await saveFile(path, 'id: a', 'never', 0o600)).toEqual(saved);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each([0o640, 0o600, 0o664])('keeps the mode %o of the file it replaces', async (mode) => {
    const { folder, path } = folderWith('a.yaml', 'old');
    chmodSync(path, mode);
    expect(await saveFile(path, 'new', 'always')).toEqual(saved);
    expect(statSync(path).mode & 0o777).toBe(mode);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it.runIf(isRoot)('keeps the owner of the file it replaces', async () => {
    const { path } = folderWith('a.yaml', 'old');
    execFileSync('chown', ['1234:2345', path]);
    expect(await saveFile(path, 'new', 'always')).toEqual(saved);
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  it('writes an empty text', async () => {
    const { path } = folderWith('a.yaml', 'old');
    expect(await saveFile(path, '', 'always')).toEqual(saved);
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('never shows a reader a part of a text', async () => {
    const { path } = folderWith('a.yaml', 'a'.repeat(300_000));
    const seen = new Set<string>();
    const look = async () => {
      const text = await readFile(path, 'utf8');
      seen.add(`${text.length} ${[...new Set(text)].join('')}`);
    };
    for (const letter of ['b', 'a', 'b', 'a']) {
      await Promise.all([saveFile(path, letter.repeat(300_000), 'always'), look(), look(), look()]);
    }
    await look();
    expect([...seen].sort().every((each) => ['300000 a', '300000 b'].includes(each))).toBe(true);
  });
});

describe('a file that must not be replaced', () => {
  it('stays as it is', async () => {
    const { folder, path } = folderWith('a.yaml', 'old');
    expect(await saveFile(path, 'new', 'never')).toEqual(
      refusedAs('output/exists', { name: path, candidate: '' }),
    );
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('is written by exactly one of many at once', async () => {
    const folder = freshFolder();
    const path = join(folder, 'a.yaml');
    const texts = Array.from({ length: 12 }, (_, index) => `text ${index}`);
    const outcomes = await Promise.all(texts.map((text) => saveFile(path, text, 'never')));
    const winners = texts.filter((_, index) => outcomes[index]?.ok);
    expect(winners).toEqual([readFileSync(path, 'utf8')]);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});

describe('a file that is replaced only while it reads as it did', () => {
  it.each(['', '\uFEFF'])('is replaced when it does, and keeps its byte order mark: %j', async (mark) => {
    const { folder, path } = folderWith('a.yaml', `${mark}id: ä`);
    expect(await saveFile(path, 'id: b', { ifStill: 'id: ä' })).toEqual(saved);
    expect(await saveFile(path, 'id: c', { ifStill: 'id: b' })).toEqual(saved);
    expect(readFileSync(path, 'utf8')).toBe(`${mark}id: c`);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('has no byte order mark once it is replaced whole', async () => {
    const { path } = folderWith('a.yaml', '\uFEFFid: a');
    expect(await saveFile(path, 'id: b', 'always')).toEqual(saved);
    expect(readFileSync(path, 'utf8')).toBe('id: b');
  });

  it.each(['id: b', 'id: ax', 'xid: a', '', '\uFEFF\uFEFFid: a'])('stays when it reads %j', async (text) => {
    const { folder, path } = folderWith('a.yaml', text);
    expect(await saveFile(path, 'new', { ifStill: 'id: a' })).toEqual(
      refusedAs('output/changed', { name: path }),
    );
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('is not brought back when it was removed', async () => {
    const folder = freshFolder();
    const path = join(folder, 'a.yaml');
    expect(await saveFile(path, 'new', { ifStill: 'id: a' })).toEqual(
      refusedAs('output/changed', { name: path }),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is replaced by exactly one of many at once', async () => {
    const { folder, path } = folderWith('a.yaml', 'old');
    const texts = Array.from({ length: 12 }, (_, index) => `text ${index}`);
    const outcomes = await Promise.all(texts.map((text) => saveFile(path, text, { ifStill: 'old' })));
    const winners = texts.filter((_, index) => outcomes[index]?.ok);
    expect(winners).toEqual([readFileSync(path, 'utf8')]);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});

describe('a link as the target', () => {
  it('stays, and what it leads to is replaced', async () => {
    const { folder, path } = folderWith('real.yaml', 'old');
    mkdirSync(join(folder, 'links'));
    symlinkSync('../real.yaml', join(folder, 'links', 'first'));
    symlinkSync('first', join(folder, 'links', 'second'));
    expect(await saveFile(join(folder, 'links', 'second'), 'new', 'always')).toEqual(saved);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'links', 'second')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'links')).sort()).toEqual(['first', 'second']);
  });

  it('stays, and what it leads to is made where that is not there yet', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'real/deep'), { recursive: true });
    symlinkSync('real/deep', join(folder, 'deep'));
    symlinkSync('../a.yaml', join(folder, 'real/deep/link'));
    symlinkSync('deep/link', join(folder, 'first'));
    expect(await saveFile(join(folder, 'first'), 'new', 'always')).toEqual(saved);
    expect(readFileSync(join(folder, 'real/a.yaml'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'first')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'real/deep'))).toEqual(['link']);
  });

  it('is refused where the folder that it leads to is not there, and where it leads to itself', async () => {
    const folder = freshFolder();
    symlinkSync('missing/a.yaml', join(folder, 'link'));
    symlinkSync('ring', join(folder, 'ring'));
    expect(await saveFile(join(folder, 'link'), 'new', 'always')).toEqual(
      unwritable(join(folder, 'link'), 'no such folder'),
    );
    expect(await saveFile(join(folder, 'ring'), 'new', 'always')).toMatchObject({ ok: false });
    expect(readdirSync(folder).sort()).toEqual(['link', 'ring']);
  });
});

describe('a target that cannot be written', () => {
  it.each([
    ['.', 'is a folder'],
    ['missing/a.yaml', 'no such folder'],
    ['plain.yaml/a.yaml', 'part of the path is not a folder'],
    [`${'a'.repeat(300)}.yaml`, 'the name is too long'],
    ['a\0.yaml', 'not a possible file name'],
  ])('is refused with the reason: %j', async (name, reason) => {
    const { folder } = folderWith('plain.yaml', 'old');
    const path = join(folder, name);
    expect(await saveFile(path, 'new', 'always')).toEqual(unwritable(path, reason));
    expect(readdirSync(folder)).toEqual(['plain.yaml']);
  });

  it('is refused where it is a socket', async () => {
    const path = join(freshFolder(), 'socket');
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await saveFile(path, 'new', 'always')).toEqual(unwritable(path, 'is a socket'));
    server.close();
  });

  it.skipIf(isRoot)('is refused in a folder that may not be written to', async () => {
    const { folder, path } = folderWith('a.yaml', 'old');
    chmodSync(folder, 0o500);
    expect(await saveFile(path, 'new', 'always')).toEqual(unwritable(path, 'permission denied'));
    chmodSync(folder, 0o700);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it.skipIf(isRoot)('is refused where its owner made it read-only', async () => {
    const { path } = folderWith('a.yaml', 'old');
    chmodSync(path, 0o400);
    expect(await saveFile(path, 'new', 'always')).toEqual(unwritable(path, 'permission denied'));
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('a device as the target', () => {
  it('is written to and stays a device', async () => {
    expect(await saveFile('/dev/null', 'text', 'always')).toEqual(saved);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is named as full when it is', async () => {
    const full = unwritable('/dev/full', 'no space left on the device');
    expect(await saveFile('/dev/full', 'text', 'always')).toEqual(full);
  });

  it('is not taken for a file of answers', async () => {
    const exists = refusedAs('output/exists', { name: '/dev/null', candidate: '' });
    expect(await saveFile('/dev/null', 'text', 'never')).toEqual(exists);
    const refused = unwritable('/dev/null', 'is not a regular file');
    expect(await saveFile('/dev/null', 'text', { ifStill: '' })).toEqual(refused);
  });

  it('may be a pipe, and then its reader gets the text', async () => {
    const path = join(freshFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    const [read, outcome] = await Promise.all([readFile(path, 'utf8'), saveFile(path, 'text', 'always')]);
    expect(outcome).toEqual(saved);
    expect(read).toBe('text');
    expect(statSync(path).isFIFO()).toBe(true);
  });
});
