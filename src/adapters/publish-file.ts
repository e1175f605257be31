import { createHash } from 'node:crypto';
import { link, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Replace } from '../ports/files.js';
import { claimFile } from './claim-file.js';
import { takeLock } from './file-lock.js';
import { codeOf } from './system-error.js';
import { sayIfSlow } from './timing.js';

/** Milliseconds; a running save holds its lock for a few. */
const LONG_FOR_A_LOCK = 1000;
/** What some editors put before the text of a file. */
export const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** Renames a finished file if the name is free; false if it is taken. */
export async function publishNew(temporary: string, path: string, linkFile = link): Promise<boolean> {
  try {
    await linkFile(temporary, path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
  }
  // File systems of memory sticks often have no links: there an empty file reserves the name first.
  if (!(await claimFile(path))) return false;
  try {
    await rename(temporary, path);
    return true;
  } catch (error) {
    await unlink(path).catch(codeOf);
    throw error;
  }
}

/** Replaces a file that still has the expected content; false if it has not. */
export async function replaceIfStill(
  temporary: string,
  path: string,
  { ifStill, waits }: Exclude<Replace, string>,
): Promise<boolean> {
  // Between the check and the rename another process could also rename, and its update would be lost.
  const lock = lockFor(path);
  const taken = sayIfSlow(waits, LONG_FOR_A_LOCK);
  await takeLock(lock, temporary).finally(taken);
  try {
    if (!(await readsAs(path, ifStill))) return false;
    await rename(temporary, path);
    return true;
  } finally {
    await unlink(lock).catch(codeOf);
  }
}

function lockFor(path: string): string {
  const digest = createHash('sha256').update(basename(path)).digest('hex');
  return join(dirname(path), `.credcheck-${digest.slice(0, 16)}.lock`);
}

async function readsAs(path: string, expected: string): Promise<boolean> {
  try {
    const found = await readFile(path);
    const wanted = Buffer.from(expected);
    const mark = found.length - wanted.length === 3 && found.subarray(0, 3).equals(BYTE_ORDER_MARK);
    return found.subarray(mark ? 3 : 0).equals(wanted);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
