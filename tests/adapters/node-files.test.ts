import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { freshFolder, isRoot } from './compiled.js';

const files = nodeFiles();

async function refusal(path: string, cap = 1000) {
  const outcome = await files.readText(path, cap);
  return outcome.ok ? undefined : outcome.problems[0];
}

describe('reading a file', () => {
  it('gives its text without the byte order mark', async () => {
    const path = join(freshFolder(), 'a.yaml');
    writeFileSync(path, '\uFEFFid: ä\n');
    expect(await files.readText(path, 1000)).toEqual({ ok: true, value: 'id: ä\n' });
  });

  it('follows a link', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'a.yaml'), 'id: a');
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    expect(await files.readText(join(folder, 'link.yaml'), 1000)).toEqual({ ok: true, value: 'id: a' });
  });

  it('reads as many bytes as the cap and not one more', async () => {
    const path = join(freshFolder(), 'a.yaml');
    writeFileSync(path, 'x'.repeat(70_000));
    expect(await files.readText(path, 70_000)).toEqual({ ok: true, value: 'x'.repeat(70_000) });
    expect(await refusal(path, 69_999)).toMatchObject({
      code: 'input/too-large',
      args: { name: path, limit: 69_999 },
    });
  });

  it('reads a file that claims to be empty', async () => {
    expect(await refusal('/proc/self/status', 100)).toMatchObject({
      code: 'input/too-large',
      args: { limit: 100 },
    });
    expect(await files.readText('/proc/self/status', 100_000)).toMatchObject({ ok: true });
  });

  it.each(['missing.yaml', 'missing/a.yaml', 'plain.yaml/a.yaml', ''])(
    'reports that nothing is at %j',
    async (name) => {
      const folder = freshFolder();
      writeFileSync(join(folder, 'plain.yaml'), 'id: a');
      const path = name === '' ? '' : join(folder, name);
      expect(await refusal(path)).toMatchObject({ code: 'input/not-found', args: { name: path } });
    },
  );

  it('refuses a folder', async () => {
    const folder = freshFolder();
    expect(await refusal(folder)).toMatchObject({
      code: 'input/not-a-file',
      args: { name: folder, kind: 'a folder' },
    });
  });

  it('rejects a pipe at once, even without a writer', async () => {
    const path = join(freshFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await refusal(path)).toMatchObject({ code: 'input/not-a-file', args: { kind: 'a pipe' } });
  });

  it('refuses a device', async () => {
    expect(await refusal('/dev/zero')).toMatchObject({
      code: 'input/not-a-file',
      args: { kind: 'a device' },
    });
  });

  it('refuses a socket', async () => {
    const path = join(freshFolder(), 'socket');
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await refusal(path)).toMatchObject({ code: 'input/not-a-file', args: { kind: 'a socket' } });
    server.close();
  });

  it('says why a link that leads to itself cannot be read', async () => {
    const path = join(freshFolder(), 'a.yaml');
    symlinkSync('a.yaml', path);
    const reason = 'links that lead in a circle';
    expect(await refusal(path)).toMatchObject({ code: 'input/unreadable', args: { reason } });
  });

  it.each([
    ['a\0b', 'not a possible file name'],
    ['a'.repeat(300), 'the name is too long'],
  ])('says why a name such as %j cannot be used', async (name, reason) => {
    expect(await refusal(name)).toMatchObject({ code: 'input/unreadable', args: { name, reason } });
  });

  it.skipIf(isRoot)('says that a file may not be read', async () => {
    const path = join(freshFolder(), 'a.yaml');
    writeFileSync(path, 'id: a');
    chmodSync(path, 0o000);
    expect(await refusal(path)).toMatchObject({ code: 'input/not-permitted', args: { name: path } });
  });
});

describe('the path of a file named in another one', () => {
  it.each([
    ['rubric.yaml', 'base.yaml', 'base.yaml'],
    ['./team/rubric.yaml', '../org/base.yaml', 'org/base.yaml'],
    ['/srv/team/rubric.yaml', './base.yaml', '/srv/team/base.yaml'],
  ])('leads from the folder of %s to %s', (file, reference, path) => {
    expect(files.beside(file, reference)).toBe(path);
  });
});

describe('removing a file', () => {
  it('removes it, and succeeds a second time', async () => {
    const path = join(freshFolder(), 'a.yaml');
    writeFileSync(path, 'id: a');
    expect(await files.remove(path)).toEqual({ ok: true, value: undefined });
    expect(existsSync(path)).toBe(false);
    expect(await files.remove(path)).toEqual({ ok: true, value: undefined });
  });

  it('leaves a folder alone', async () => {
    const path = join(freshFolder(), 'folder');
    mkdirSync(path);
    expect(await files.remove(path)).toMatchObject({ ok: false, problems: [{ code: 'output/unwritable' }] });
    expect(existsSync(path)).toBe(true);
  });
});

it.each([
  ['./a.yaml', 'a.yaml'],
  ['d/../a.yaml', 'a.yaml'],
  ['d//a.yaml', 'd/a.yaml'],
  [join(process.cwd(), 'a.yaml'), 'a.yaml'],
])('resolves %s from the folder the program runs in, whether or not it is there', (path, meant) => {
  expect(files.resolve(path)).toBe(join(process.cwd(), meant));
});

describe('resolving a path', () => {
  function folderWithLinks(): string {
    const folder = realpathSync(freshFolder());
    mkdirSync(join(folder, 'real/sub'), { recursive: true });
    writeFileSync(join(folder, 'real/a.yaml'), '');
    symlinkSync('real/a.yaml', join(folder, 'link'));
    symlinkSync('real/sub', join(folder, 'folder'));
    symlinkSync('gone', join(folder, 'dangling'));
    symlinkSync('dangling', join(folder, 'to-dangling'));
    symlinkSync('ring', join(folder, 'ring'));
    return folder;
  }

  it.each([
    ['link', 'real/a.yaml'],
    ['folder/b.yaml', 'real/sub/b.yaml'],
    // The folder above the one that the link leads to.
    ['folder/../a.yaml', 'real/a.yaml'],
    ['folder/../b.yaml', 'real/b.yaml'],
    // What it leads to is made when it is written to.
    ['dangling', 'gone'],
    ['to-dangling', 'gone'],
    ['ring', 'ring'],
  ])('follows links as the system does: %s is %s', (path, meant) => {
    const folder = folderWithLinks();
    expect(files.resolve(`${folder}/${path}`)).toBe(join(folder, meant));
  });

  it('does not resolve open descriptors, since several may share one terminal', () => {
    const named = ['/dev/stdout', '/dev/stderr', '/dev/fd/1', '/proc/self/fd/2'];
    expect(named.map((path) => files.resolve(path))).toEqual(named);
  });
});

describe('writing a file', () => {
  it('writes what reading gives back', async () => {
    const path = join(freshFolder(), 'a.yaml');
    expect(await files.writeText(path, 'id: ä\n', 'never')).toEqual({ ok: true, value: undefined });
    expect(await files.readText(path, 1000)).toEqual({ ok: true, value: 'id: ä\n' });
  });
});
