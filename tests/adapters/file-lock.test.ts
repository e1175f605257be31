import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { removeAbandoned, takeLock } from '../../src/adapters/file-lock.js';
import { reasonFor } from '../../src/adapters/system-error.js';
import { freshFolder } from './compiled.js';

function heldLock(): { folder: string; lock: string; justWritten: string } {
  const folder = freshFolder();
  const [lock, justWritten] = [join(folder, 'lock'), join(folder, 'just-written')];
  writeFileSync(lock, '');
  writeFileSync(justWritten, '');
  return { folder, lock, justWritten };
}

const olderThan =
  (moment: number) =>
  ({ mtimeMs }: { mtimeMs: number }): boolean =>
    mtimeMs <= moment;

describe('a lock', () => {
  it('just left by a process that was killed is taken over once it is abandoned', async () => {
    const { folder, lock, justWritten } = heldLock();
    const taken = takeLock(lock, justWritten, 200);
    expect(await Promise.race([taken, delay(100)])).toBeUndefined();
    await taken;
    expect(readdirSync(folder).sort()).toEqual(['just-written', 'lock']);
  });

  it('is not taken where one after the other holds it', async () => {
    const { lock, justWritten } = heldLock();
    const renewed = setInterval(() => utimesSync(lock, Date.now() / 1000 + 1, Date.now() / 1000 + 1), 2);
    await expect(takeLock(lock, justWritten, 50)).rejects.toMatchObject({ code: 'ELOCKED' });
    clearInterval(renewed);
    expect(existsSync(lock)).toBe(true);
  });

  it('is taken over once it stays the same, though it is dated years ahead', async () => {
    const { lock, justWritten } = heldLock();
    utimesSync(lock, 4_000_000_000, 4_000_000_000);
    await takeLock(lock, justWritten, 100);
    expect(existsSync(lock)).toBe(true);
  });

  it('is waited for by the clock, not by the number of pauses', async () => {
    const { lock, justWritten } = heldLock();
    // Each turn makes a pause five milliseconds longer: of 600 milliseconds it is 120 turns, of 60 pauses far more.
    let turns = 0;
    const busy = setInterval(() => {
      const end = performance.now() + 5;
      while (performance.now() < end);
      turns += 1;
    }, 1);
    await takeLock(lock, justWritten, 600);
    clearInterval(busy);
    expect(turns).toBeLessThan(150);
  });

  it('that is a folder is named at once as what is in the way', async () => {
    const { folder, justWritten } = heldLock();
    const lock = join(folder, 'other-lock');
    mkdirSync(lock);
    const failed = await takeLock(lock, justWritten).catch((error: unknown) => error);
    expect(reasonFor(failed)).toBe(`its lock, ${lock}, is not a file; remove that`);
  });

  it('is removed where it is old, by whoever may do so', async () => {
    const { folder, lock } = heldLock();
    utimesSync(lock, 1000, 1000);
    writeFileSync(`${lock}.old`, '');
    await removeAbandoned(lock, olderThan(1_000_000));
    expect(existsSync(lock)).toBe(true);
    await removeAbandoned(`${lock}.old`, olderThan(Number.POSITIVE_INFINITY));
    await removeAbandoned(lock, olderThan(999_999));
    expect(existsSync(lock)).toBe(true);
    await removeAbandoned(lock, olderThan(1_000_000));
    await removeAbandoned(lock, olderThan(1_000_000));
    expect(readdirSync(folder)).toEqual(['just-written']);
  });

  it('that is no file is told as what it is', async () => {
    const { justWritten } = heldLock();
    await expect(takeLock(join(justWritten, 'lock'), justWritten)).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(removeAbandoned(join(justWritten, 'lock'), olderThan(0))).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
  });
});
