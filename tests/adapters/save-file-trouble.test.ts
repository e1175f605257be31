import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileAdapters, freshFolder, shell } from './compiled.js';

let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  return () => rmSync(compiled, { recursive: true });
});

const saveOnce = `
import { saveFile } from './adapters/save-file.js';
const [path, letter, length, replace] = process.argv.slice(2);
const { ok, problems } = await saveFile(path, letter.repeat(Number(length)), replace ?? 'always');
process.stderr.write(ok ? 'saved' : problems[0].code + ': ' + problems[0].args.reason);
`;

const canMount = works('unshare --mount mount -t tmpfs tmpfs /mnt');
const canTrace = works('strace -f -o /dev/null -e inject=fsync:error=EIO true');

function works(line: string): boolean {
  try {
    execFileSync('bash', ['-c', line], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a write that fails midway', () => {
  it('leaves the earlier file and nothing beside it', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'a.yaml'), 'old');
    const ended = await shell(compiled, saveOnce, `ulimit -f 8; $RUN ${folder}/a.yaml x 100000`);
    expect(ended.stderr).toBe('output/unwritable: too large for this file system');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it.each(['always', 'never'])('leaves no new file: %s', async (replace) => {
    const folder = freshFolder();
    const ended = await shell(compiled, saveOnce, `ulimit -f 8; $RUN ${folder}/a.yaml x 100000 ${replace}`);
    expect(ended.stderr).toBe('output/unwritable: too large for this file system');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(canMount)('because the disk is full leaves the earlier file', async () => {
    const mount = 'mount -t tmpfs -o size=64k tmpfs /mnt; echo old > /mnt/a';
    const inside = `${mount}; $RUN /mnt/a x 100000; ls -A /mnt; cat /mnt/a`;
    const ended = await shell(compiled, saveOnce, `unshare --mount bash -c '${inside}'`);
    expect(ended).toEqual({
      status: 0,
      stdout: 'a\nold\n',
      stderr: 'output/unwritable: no space left on the device',
    });
  });

  it.runIf(canMount)('because the disk is read-only leaves the earlier file', async () => {
    const mount = 'mount -t tmpfs tmpfs /mnt; echo old > /mnt/a; mount -o remount,ro /mnt';
    const inside = `${mount}; $RUN /mnt/a x 5; echo " " >&2; $RUN /mnt/b x 5; ls -A /mnt; cat /mnt/a`;
    const ended = await shell(compiled, saveOnce, `unshare --mount bash -c '${inside}'`);
    expect(ended.stdout).toBe('a\nold\n');
    expect(ended.stderr).toBe('output/unwritable: read-only \noutput/unwritable: read-only');
  });
});

describe.runIf(canTrace)('a system call that fails once', () => {
  // One thread, since strace counts the calls of each thread by itself.
  const trace = 'UV_THREADPOOL_SIZE=1 strace -f -qq -o calls';
  const calls = ['fsync', 'fsync:2', 'rename', 'link', 'fchmod', 'fchown'];

  it.each(calls)('while replacing leaves the earlier file: %s', async (named) => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'a.yaml'), 'old');
    const [call, when = '1'] = named.split(':');
    const inject = `-e trace=${call} -e inject=${call}:error=EIO:when=${when}`;
    const ended = await shell(compiled, saveOnce, `${trace} ${inject} $RUN ${folder}/a.yaml x 5`);
    expect(ended.stderr).toBe('output/unwritable: the device reported an error');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it.each(['fsync', 'fsync:2', 'link'])('while making a new file leaves none: %s', async (named) => {
    const folder = freshFolder();
    const [call, when = '1'] = named.split(':');
    const inject = `-e trace=${call} -e inject=${call}:error=EIO:when=${when}`;
    const ended = await shell(compiled, saveOnce, `${trace} ${inject} $RUN ${folder}/a.yaml x 5 never`);
    expect(ended.stderr).toBe('output/unwritable: the device reported an error');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('standard output named as a file', () => {
  it('is written to where it stands, behind what was there', async () => {
    const line = 'echo before > log; $RUN /dev/stdout x 5 >> log; echo " after" >> log; cat log';
    expect((await shell(compiled, saveOnce, line)).stdout).toBe('before\nxxxxx after\n');
  });

  it('may be a pipe', async () => {
    expect((await shell(compiled, saveOnce, '$RUN /dev/stdout x 5 | cat')).stdout).toBe('xxxxx');
    expect((await shell(compiled, saveOnce, '$RUN >(cat) x 5 | cat')).stdout).toBe('xxxxx');
  });
});
