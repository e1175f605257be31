import { readdirSync, readFileSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { publishNew, replaceIfStill } from '../../src/adapters/publish-file.js';
import { freshFolder } from './compiled.js';

const noLinks = () => Promise.reject(Object.assign(new Error('no links here'), { code: 'EPERM' }));

function finished(text: string): { folder: string; temporary: string; path: string } {
  const folder = freshFolder();
  writeFileSync(join(folder, 'temporary'), text);
  return { folder, temporary: join(folder, 'temporary'), path: join(folder, 'a.yaml') };
}

describe('a new name on a disk that knows no links', () => {
  it('is given where it is free', async () => {
    const { folder, temporary, path } = finished('new');
    expect(await publishNew(temporary, path, noLinks)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('is not given where it is taken', async () => {
    const { temporary, path } = finished('new');
    writeFileSync(path, 'old');
    expect(await publishNew(temporary, path, noLinks)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('is left free when the finished file is gone', async () => {
    const { folder, path } = finished('new');
    await expect(publishNew(join(folder, 'missing'), path, noLinks)).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(readdirSync(folder)).toEqual(['temporary']);
  });
});

describe('a file that another process is just replacing', () => {
  // The lock of a.yaml, as a process that is replacing it holds it.
  const lock = '.credcheck-a42a65b8fa9d19fb.lock';

  it('is left to that process, and replaced where it still reads as it did', async () => {
    const { folder, temporary, path } = finished('new');
    writeFileSync(path, 'old');
    writeFileSync(join(folder, lock), '');
    const replaced = replaceIfStill(temporary, path, { ifStill: 'old' });
    await delay(50);
    expect(readFileSync(path, 'utf8')).toBe('old');
    unlinkSync(join(folder, lock));
    expect(await replaced).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('is left to that process, and not replaced where it reads otherwise afterwards', async () => {
    const { folder, temporary, path } = finished('new');
    writeFileSync(path, 'old');
    writeFileSync(join(folder, lock), '');
    const replaced = replaceIfStill(temporary, path, { ifStill: 'old' });
    await delay(50);
    writeFileSync(path, 'newer');
    unlinkSync(join(folder, lock));
    expect(await replaced).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('newer');
  });

  it('is waited for in silence for a second, and then not any more', async () => {
    const { folder, temporary, path } = finished('new');
    writeFileSync(path, 'old');
    writeFileSync(join(folder, lock), '');
    let said = 0;
    const waits = () => {
      said += 1;
    };
    const replaced = replaceIfStill(temporary, path, { ifStill: 'old', waits });
    await delay(700);
    expect(said).toBe(0);
    await delay(600);
    expect(said).toBe(1);
    unlinkSync(join(folder, lock));
    expect(await replaced).toBe(true);
    writeFileSync(temporary, 'newest');
    expect(await replaceIfStill(temporary, path, { ifStill: 'new', waits })).toBe(true);
    expect(said).toBe(1);
  });

  it('is replaced all the same when that process died long ago', async () => {
    const { folder, temporary, path } = finished('new');
    writeFileSync(path, 'old');
    writeFileSync(join(folder, lock), '');
    utimesSync(join(folder, lock), new Date('2020-01-01'), new Date('2020-01-01'));
    expect(await replaceIfStill(temporary, path, { ifStill: 'old' })).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});
