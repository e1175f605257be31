import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sweepLeftovers } from '../../src/adapters/leftovers.js';
import { saveFile } from '../../src/adapters/save-file.js';
import { freshFolder } from './compiled.js';

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
