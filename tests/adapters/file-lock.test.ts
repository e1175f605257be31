import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { removeAbandoned, takeLock } from '../../src/adapters/file-lock.js';
import { freshFolder } from './compiled.js';

function heldLock(): { folder: string; lock: string; justWritten: string } {
  const folder = freshFolder();
  const [lock, justWritten] = [join(folder, 'lock'), join(folder, 'just-written')];
  writeFileSync(lock, '');
  writeFileSync(justWritten, '');
  return { folder, lock, justWritten };
}

describe('a lock', () => {
  it('just left by a process that was killed is taken over once it is abandoned', async () => {
    const { folder, lock, justWritten } = heldLock();
    const taken = takeLock(lock, justWritten, 200);
    expect(await Promise.race([taken, delay(100)])).toBeUndefined();
    expect(await taken).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['just-written', 'lock']);
  });

  it('is not taken where one after the other holds it', async () => {
    const { lock, justWritten } = heldLock();
    const renewed = setInterval(() => utimesSync(lock, Date.now() / 1000 + 1, Date.now() / 1000 + 1), 5);
    expect(await takeLock(lock, justWritten, 50)).toBe(false);
    clearInterval(renewed);
    expect(existsSync(lock)).toBe(true);
  });

  it('is removed where it is old, by whoever may do so', async () => {
    const { folder, lock } = heldLock();
    utimesSync(lock, 1000, 1000);
    writeFileSync(`${lock}.old`, '');
    await removeAbandoned(lock, 1_000_000);
    expect(existsSync(lock)).toBe(true);
    await removeAbandoned(`${lock}.old`, Number.POSITIVE_INFINITY);
    await removeAbandoned(lock, 999_999);
    expect(existsSync(lock)).toBe(true);
    await removeAbandoned(lock, 1_000_000);
    await removeAbandoned(lock, 1_000_000);
    expect(readdirSync(folder)).toEqual(['just-written']);
  });

  it('that is no file is told as what it is', async () => {
    const { justWritten } = heldLock();
    await expect(takeLock(join(justWritten, 'lock'), justWritten)).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(removeAbandoned(join(justWritten, 'lock'), 0)).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
