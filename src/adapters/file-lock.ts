import type { Stats } from 'node:fs';
import { stat, unlink } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { claimFile } from './claim-file.js';
import { codeOf, tolerate } from './system-error.js';

const PAUSE = 10;
/** A pause that took longer, since the machine slept, counts for no more. */
const LONGEST_PAUSE = 100;

/**
 * Takes a lock that others hold for milliseconds only; fails if it is always held by someone new. A lock that does
 * not change was left by a killed process and is taken over. That is measured by adding up pauses, not by its date,
 * since the clock of the file system may differ from this machine's.
 */
export async function takeLock(lock: string, justWritten: string, abandonedAfter = 3000): Promise<void> {
  const { mtimeMs } = await stat(justWritten);
  let seen: Stats | undefined;
  let since = 0;
  let begun = performance.now();
  for (let waited = 0; waited <= 2 * abandonedAfter; ) {
    if (await claimFile(lock)) return;
    const held = await unlessGone(lock);
    if (held?.isFile() === false) throw Object.assign(new Error('no lock'), { code: 'ENOLOCK', lock });
    if (held === undefined || seen === undefined || !isSame(held, seen)) since = waited;
    seen = held;
    const isStill = waited - since >= abandonedAfter;
    const before = mtimeMs - abandonedAfter;
    await removeAbandoned(lock, (status) =>
      isStill && seen !== undefined ? isSame(status, seen) : status.mtimeMs <= before,
    );
    await delay(PAUSE);
    const now = performance.now();
    waited += Math.min(now - begun, LONGEST_PAUSE);
    begun = now;
  }
  throw Object.assign(new Error('the lock stays held'), { code: 'ELOCKED' });
}

/**
 * Removes an abandoned lock. Only one process at a time may do so, or a slow one would remove the lock that a fast
 * one has just taken in its place.
 */
export async function removeAbandoned(lock: string, isAbandoned: (status: Stats) => boolean): Promise<void> {
  const removal = `${lock}.old`;
  const isStale = async (): Promise<boolean> => {
    const status = await unlessGone(lock);
    return status !== undefined && isAbandoned(status);
  };
  if (!(await isStale()) || !(await claimFile(removal))) return;
  try {
    if (await isStale()) await tolerate(['ENOENT'], unlink(lock));
  } finally {
    await unlink(removal).catch(codeOf);
  }
}

function isSame(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs;
}

async function unlessGone(lock: string): Promise<Stats | undefined> {
  try {
    return await stat(lock);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
