import { lstat, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeAbandoned } from './file-lock.js';
import { areLeft, isRowsName } from './rows-file.js';
import { codeOf } from './system-error.js';

const OURS = /^\.credcheck-[0-9a-f]{16}\.(?:tmp|tmp\.old|lock|lock\.old)$/;

/**
 * Removes what killed saves and runs have left beside a temporary file just made. A save takes far less than the
 * minute after which it counts as killed; a slower one that loses its file reports that and fails. For a run, its
 * process id is checked.
 */
export async function sweepLeftovers(justMade: string, abandonedAfter = 60_000): Promise<void> {
  try {
    const now = (await lstat(justMade)).ctimeMs;
    const all = await readdir(dirname(justMade));
    const names = all.filter((name) => OURS.test(name));
    // In reverse order, since a lock cannot be removed while the file of its removal exists.
    for (const name of names.sort().reverse()) {
      await removeOld(join(dirname(justMade), name), now - abandonedAfter);
    }
    for (const name of all.filter(isRowsName)) await removeRows(join(dirname(justMade), name), now);
  } catch (error) {
    // Tidying is optional: saving needs a folder that can be written, not listed.
    codeOf(error);
  }
}

async function removeRows(path: string, now: number): Promise<void> {
  try {
    const status = await lstat(path);
    if (status.isFile() && areLeft(basename(path), now - status.ctimeMs)) await unlink(path);
  } catch (error) {
    // Optional, as below.
    codeOf(error);
  }
}

/** By the inode's change time: a second link to an earlier text counts as old as its last rename or link. */
async function removeOld(path: string, abandonedBefore: number): Promise<void> {
  try {
    const status = await lstat(path);
    if (!status.isFile() || status.ctimeMs > abandonedBefore) return;
    await (path.endsWith('.lock')
      ? removeAbandoned(path, ({ mtimeMs }) => mtimeMs <= abandonedBefore)
      : unlink(path));
  } catch (error) {
    // Another save may have removed it first, or it belongs to another user.
    codeOf(error);
  }
}
