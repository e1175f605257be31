import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileAdapters, freshFolder, isRoot, shell } from '../adapters/compiled.js';
import { ROOT } from '../support/checkout-copy.js';
import { canMount, canRun } from './ability.js';
import { startSaver } from './saver.js';

const credcheck = join(ROOT, 'bin/credcheck.js');
const example = join(ROOT, 'rubrics/micro-credential/examples/vendor-exam.yaml');
const asAnother = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const canBeAnother = isRoot && canRun(`${asAnother.join(' ')} ${process.execPath} --version`);

let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  mkdirSync(join(compiled, 'disk'));
  return () => rmSync(compiled, { recursive: true });
});

describe('on a read-only disk', () => {
  const mounted =
    'mount -t tmpfs tmpfs disk; mkdir disk/credcheck; echo old | tee disk/a disk/credcheck/b.yaml';
  const readOnly = `${mounted} > /dev/null; mount -o remount,ro disk`;
  const onDisk = (line: string, script = '') =>
    shell(compiled, script, `unshare --mount bash -c '${readOnly}; ${line}; cat disk/a; ls -AR disk'`);
  const unchanged = 'old\ndisk:\na\ncredcheck\n\ndisk/credcheck:\nb.yaml\n';

  it('nothing is saved, begun, discarded or changed', async ({ skip }) => {
    skip(!canMount, 'no right to mount');
    const script = `
      import { nodeDrafts } from './adapters/node-drafts.js';
      import { nodeFiles } from './adapters/node-files.js';
      const drafts = nodeDrafts('disk');
      const files = nodeFiles();
      for (const outcome of [
        await files.writeText('disk/a', 'new', { ifStill: 'old\\n' }),
        await files.writeText('disk/new', 'new', 'never'),
        await files.remove('disk/a'),
        await drafts.open('cloud-101'),
        await drafts.write('disk/credcheck/b.yaml', 'new'),
        await drafts.discard('disk/credcheck/b.yaml'),
      ]) process.stdout.write(JSON.stringify(outcome.problems?.[0].args) + '\\n');`;
    const { stdout, stderr } = await onDisk('$RUN', script);
    expect(stderr).toBe('');
    const names = ['a', 'new', 'a', 'credcheck', 'credcheck/b.yaml', 'credcheck/b.yaml'];
    const told = names.map((name) => `${JSON.stringify({ name: `disk/${name}`, reason: 'read-only' })}\n`);
    expect(stdout).toBe(told.join('') + unchanged);
  });

  it('a result that was to go to a file goes to standard output, with exit 74', async ({ skip }) => {
    skip(!canMount, 'no right to mount');
    const evaluate = `node ${credcheck} evaluate ${example} --as-of 2026-11-22 -f json`;
    const whole = await shell(compiled, '', evaluate);
    const ended = await onDisk(`${evaluate} -o disk/a; echo "exit $?"`);
    expect(ended.stdout).toBe(`${whole.stdout}exit 74\n${unchanged}`);
    expect(ended.stderr).toMatch(/disk\/a.*read-only(?:.|\n)*\ncredcheck: exit 74: /);
  });
});

describe('in the folder of another user', () => {
  it.for([
    ['that may only be read', 0o755, 0o644],
    ['that may only be read, though the file may be written', 0o755, 0o666],
    ['that all may write to, though the file may only be read', 0o777, 0o644],
    ['where files are replaced by their owners alone', 0o1777, 0o666],
  ] as const)('%s, a file stays as it is', async ([, folderMode, fileMode], { skip }) => {
    skip(!canBeAnother, 'no right to act as another user');
    chmodSync(compiled, 0o755);
    const folder = freshFolder();
    const path = join(folder, 'answers.yaml');
    writeFileSync(path, 'old');
    chmodSync(path, fileMode);
    chmodSync(folder, folderMode);
    const before = statSync(path);
    const saver = await startSaver(compiled, asAnother);
    const refused = 'output/unwritable: permission denied';
    expect(await saver.save(path, 'new', 'always')).toBe(refused);
    expect(await saver.save(path, 'new', { ifStill: 'old' })).toBe(refused);
    expect(await saver.save(path, 'new', 'never')).toBe('output/exists');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(statSync(path)).toMatchObject({ ino: before.ino, uid: before.uid, mode: before.mode, nlink: 1 });
    expect(readdirSync(folder)).toEqual(['answers.yaml']);
  });

  it('a new file is made only where that is allowed', async ({ skip }) => {
    skip(!canBeAnother, 'no right to act as another user');
    chmodSync(compiled, 0o755);
    const folder = freshFolder();
    const path = join(folder, 'answers.yaml');
    chmodSync(folder, 0o755);
    const saver = await startSaver(compiled, asAnother);
    expect(await saver.save(path, 'new', 'never')).toBe('output/unwritable: permission denied');
    expect(readdirSync(folder)).toEqual([]);
    chmodSync(folder, 0o1777);
    expect(await saver.save(path, 'new', 'never')).toBe('saved');
    expect([statSync(path).uid, readFileSync(path, 'utf8')]).toEqual([65534, 'new']);
    expect(readdirSync(folder)).toEqual(['answers.yaml']);
  });
});
