import { lstat, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeAbandoned } from './file-lock.js';
import { areLeft, isRowsName } from './rows-file.js';
import { codeOf } from './system-error.js';

const OURS = /^\.credcheck-[0-9a-f]{16}\.(?:tmp|tmp\.old|lock|lock\.old)$/;

/**
 * Removes what saves and runs that were killed have left beside a temporary file just made. A save takes far less than
 * the minute after which it counts as killed; one that is robbed of its file all the same says so and fails. A run is
 * asked for by its process.
 */
export async function sweepLeftovers(justMade: string, abandonedAfter = 60_000): Promise<void> {
  try {
    const now = (await lstat(justMade)).ctimeMs;
    const all = await readdir(dirname(justMade));
    const names = all.filter((name) => OURS.test(name));
    // Backwards, since a lock cannot be removed while another process seems to do so.
    for (const name of names.sort().reverse()) {
      await removeOld(join(dirname(justMade), name), now - abandonedAfter);
    }
    for (const name of all.filter(isRowsName)) await removeRows(join(dirname(justMade), name), now);
  } catch (error) {
    // Nobody asked for it to be tidy: a folder that may be written but not listed does for saving.
    codeOf(error);
  }
}

async function removeRows(path: string, now: number): Promise<void> {
  try {
    const status = await lstat(path);
    if (status.isFile() && areLeft(basename(path), now - status.ctimeMs)) await unlink(path);
  } catch (error) {
    // As below.
    codeOf(error);
  }
}

/** By the time of the last change to the name: a second name of an earlier text is as old as that text. */
async function removeOld(path: string, abandonedBefore: number): Promise<void> {
  try {
    const status = await lstat(path);
    if (!status.isFile() || status.ctimeMs > abandonedBefore) return;
    await (path.endsWith('.lock')
      ? removeAbandoned(path, ({ mtimeMs }) => mtimeMs <= abandonedBefore)
      : unlink(path));
  } catch (error) {
    // Another save may have been quicker, or the file be another person's.
    codeOf(error);
  }
}
