import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beginFile } from '../../src/adapters/growing-file.js';
import { sweepLeftovers } from '../../src/adapters/leftovers.js';
import { areLeft, isRowsName, nameForRows } from '../../src/adapters/rows-file.js';
import { saveFile } from '../../src/adapters/save-file.js';
import { accepted } from '../support/outcomes.js';
import { compileAdapters, freshFolder } from './compiled.js';

const hex = '0123456789abcdef';
const leftovers = ['tmp', 'tmp.old', 'lock', 'lock.old'].map((end) => `.credcheck-${hex}.${end}`);

function folderWith(names: readonly string[]): string {
  const folder = freshFolder();
  for (const name of names) {
    writeFileSync(join(folder, name), 'text');
    utimesSync(join(folder, name), 0, 0);
  }
  return folder;
}

it('what a killed save left is swept once it has lain there for long', async () => {
  const folder = folderWith(leftovers);
  await delay(100);
  writeFileSync(join(folder, 'just-made'), '');
  await sweepLeftovers(join(folder, 'just-made'), 50);
  expect(readdirSync(folder)).toEqual(['just-made']);
});

it('what another save may still need stays, however old the text in it is', async () => {
  const folder = folderWith(leftovers);
  expect(await saveFile(join(folder, 'a.yaml'), 'new', 'always')).toMatchObject({ ok: true });
  expect(readdirSync(folder).sort()).toEqual([...leftovers, 'a.yaml'].sort());
});

it('nothing is swept that no save makes', async () => {
  const others = ['.credcheck-0123.tmp', `.credcheck-${hex}.tmp.yaml`, `credcheck-${hex}.tmp`, 'a.tmp'];
  const folder = folderWith(others);
  mkdirSync(join(folder, leftovers[0] ?? ''));
  symlinkSync('a.tmp', join(folder, leftovers[1] ?? ''));
  await delay(20);
  writeFileSync(join(folder, 'just-made'), '');
  const before = readdirSync(folder);
  await sweepLeftovers(join(folder, 'just-made'), 0);
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(join(folder, 'a.tmp'), 'utf8')).toBe('text');
});

it('a folder that is gone is no trouble', async () => {
  await expect(sweepLeftovers(join(freshFolder(), 'missing', 'just-made'))).resolves.toBeUndefined();
});

describe('the rows of a run', () => {
  it('that was killed are swept by the next one, whether it writes rows or saves', async () => {
    const folder = freshFolder();
    const modules = compileAdapters();
    onTestFinished(() => rmSync(modules, { recursive: true }));
    const script = [
      `import { beginFile } from ${JSON.stringify(join(modules, 'adapters', 'growing-file.js'))};`,
      `await beginFile(${JSON.stringify(join(folder, 'rows'))});`,
      "process.kill(process.pid, 'SIGKILL');",
    ].join('\n');
    for (const save of [false, true]) {
      const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
      expect(killed.signal).toBe('SIGKILL');
      expect(readdirSync(folder)).toHaveLength(1);
      if (save) await saveFile(join(folder, 'rows'), 'new', 'always');
      else accepted(await accepted(await beginFile(join(folder, 'rows'))).finish());
      expect(readdirSync(folder)).toEqual(['rows']);
      rmSync(join(folder, 'rows'));
    }
  });

  it('that is under way stay, in this process and in another', async () => {
    const folder = freshFolder();
    const own = accepted(await beginFile(join(folder, 'own')));
    const [name = ''] = readdirSync(folder);
    const others = name.replace(`-${process.pid}.`, `-${process.ppid}.`);
    writeFileSync(join(folder, others), 'rows');
    await saveFile(join(folder, 'a.yaml'), 'new', 'always');
    expect(readdirSync(folder).sort()).toEqual([name, others, 'a.yaml'].sort());
    await own.abandon();
  });

  it('of another machine, or of a version that did not say whose they are, are left for a day', () => {
    for (const name of [`.credcheck-${hex}.rows`, `.credcheck-${hex}.00000000-1.rows.old`]) {
      expect(isRowsName(name)).toBe(true);
      expect([areLeft(name, 86_400_000), areLeft(name, 86_400_001)]).toEqual([false, true]);
    }
    expect(isRowsName('rows.rows')).toBe(false);
  });

  it('of an earlier process with the number of this one are left at once', () => {
    const ours = nameForRows();
    expect(areLeft(ours, 0)).toBe(false);
    expect(areLeft(`${ours}.old`, 0)).toBe(false);
    expect(areLeft(ours.replace(/[0-9a-f]{16}/, hex), 0)).toBe(true);
  });
});
