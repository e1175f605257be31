import { stat, unlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { claimFile } from './claim-file.js';
import { codeOf, tolerate } from './system-error.js';

const PAUSE = 10;

/**
 * Takes a lock that is held for milliseconds, after waiting for whoever holds it: false where it stays held.
 * One that grows old was left by a process that was killed, and is taken over. Its age is told against a file
 * just written and by counting pauses, since the clock of the file system may not be that of this machine.
 */
export async function takeLock(lock: string, justWritten: string, abandonedAfter = 10_000): Promise<boolean> {
  const { mtimeMs } = await stat(justWritten);
  for (let waited = 0; waited <= 2 * abandonedAfter; waited += PAUSE) {
    if (await claimFile(lock)) return true;
    await removeAbandoned(lock, mtimeMs + waited - abandonedAfter);
    await delay(PAUSE);
  }
  return false;
}

/**
 * Removes a lock unless it was taken after a moment, in milliseconds. Of several processes that find it old one
 * at a time may do so, else a slow one would remove the lock that a quick one has taken in its place.
 */
export async function removeAbandoned(lock: string, takenBefore: number): Promise<void> {
  const removal = `${lock}.old`;
  if (!(await isOlder(lock, takenBefore)) || !(await claimFile(removal))) return;
  try {
    if (await isOlder(lock, takenBefore)) await tolerate(['ENOENT'], unlink(lock));
  } finally {
    await unlink(removal).catch(codeOf);
  }
}

async function isOlder(lock: string, moment: number): Promise<boolean> {
  try {
    return (await stat(lock)).mtimeMs <= moment;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
