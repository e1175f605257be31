import { lstat, readdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeAbandoned } from './file-lock.js';
import { codeOf } from './system-error.js';

const OURS = /^\.credcheck-[0-9a-f]{16}\.(?:tmp|tmp\.old|lock|lock\.old)$/;

/**
 * Removes what saves that were killed have left beside a temporary file just made. A save takes far less than
 * the minute after which it counts as killed; one that is robbed of its file all the same says so and fails.
 */
export async function sweepLeftovers(justMade: string, abandonedAfter = 60_000): Promise<void> {
  try {
    const abandonedBefore = (await lstat(justMade)).ctimeMs - abandonedAfter;
    const names = (await readdir(dirname(justMade))).filter((name) => OURS.test(name));
    // Backwards, since a lock cannot be removed while another process seems to do so.
    for (const name of names.sort().reverse()) {
      await removeOld(join(dirname(justMade), name), abandonedBefore);
    }
  } catch (error) {
    // Nobody asked for it to be tidy: a folder that may be written but not listed does for saving.
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
