import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Replace } from '../ports/files.js';
import { sweepLeftovers } from './leftovers.js';
import { publishNew, replaceIfStill } from './publish-file.js';
import { nameForRows } from './rows-file.js';
import type { SaveTarget } from './save-target.js';
import { codeOf, tolerate } from './system-error.js';
import { writeAll } from './write-all.js';

export type FileTarget = Extract<SaveTarget, { kind: 'absent' | 'file' }>;
type Published = 'saved' | 'exists' | 'changed';

const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
const CREATE_ONLY = O_RDWR | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0);
/** The codes of some file systems, and of Windows, for an unsupported operation. */
export const NOT_SUPPORTED = ['EPERM', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Writes bytes to a temporary file beside the target and renames it once all is on disk. */
export async function saveWhole(
  target: FileTarget,
  bytes: Uint8Array,
  replace: Replace,
  mode: number,
): Promise<Published> {
  const { path, handle } = await openTemporary(target, mode, 'tmp');
  try {
    try {
      await sweepLeftovers(path);
      await writeAll(handle.fd, bytes);
      await settle(handle, bytes.length, target);
    } finally {
      await handle.close();
    }
    return await putInPlace(path, target, replace);
  } finally {
    // Already gone if it was renamed; if it cannot be removed, the save itself still counts.
    await unlink(path).catch(codeOf);
  }
}

/** Opens a temporary file beside the target, readable too; a file of rows may grow for hours. */
export async function openTemporary(
  target: FileTarget,
  mode: number,
  ending: 'tmp' | 'rows',
): Promise<{ readonly path: string; readonly handle: FileHandle }> {
  const name = ending === 'rows' ? nameForRows() : `.credcheck-${randomBytes(8).toString('hex')}.tmp`;
  const path = join(dirname(target.path), name);
  return { path, handle: await open(path, CREATE_ONLY, mode) };
}

/** Gives a finished file the owner and mode of the one it replaces, and makes sure that all of it is on disk. */
export async function settle(handle: FileHandle, length: number, target: FileTarget): Promise<void> {
  if (target.kind === 'file') {
    await tolerate(NOT_SUPPORTED, handle.chown(target.status.uid, target.status.gid));
    await tolerate(NOT_SUPPORTED, handle.chmod(target.status.mode & 0o777));
  }
  const { size } = await handle.stat();
  if (size !== length) throw Object.assign(new Error('short write'), { code: 'ESHORT' });
  await handle.sync();
}

/** Renames a finished file. The earlier one keeps a second link until the folder is synced, to undo a failure. */
export async function putInPlace(
  temporary: string,
  target: FileTarget,
  replace: Replace,
): Promise<Published> {
  const folder = await openFolder(dirname(target.path));
  const earlier = `${temporary}.old`;
  try {
    if (target.kind === 'file' && (await mayBeRemoved(target))) {
      await tolerate([...NOT_SUPPORTED, 'ENOENT'], link(target.path, earlier));
    }
    const published = await publish(temporary, target.path, replace);
    if (published === 'saved' && folder !== undefined) await syncOrUndo(folder, earlier, target);
    return published;
  } finally {
    await folder?.close().catch(codeOf);
    if (target.kind === 'file') await unlink(earlier).catch(codeOf);
  }
}

/** In a folder such as /tmp a second link to another user's file could not be removed again. */
async function mayBeRemoved({ path, status }: Extract<FileTarget, { kind: 'file' }>): Promise<boolean> {
  const user = process.geteuid?.() ?? 0;
  if (user === 0 || user === status.uid) return true;
  return ((await stat(dirname(path))).mode & 0o1000) === 0;
}

async function publish(temporary: string, path: string, replace: Replace): Promise<Published> {
  if (replace === 'never') return (await publishNew(temporary, path)) ? 'saved' : 'exists';
  if (typeof replace === 'object') {
    return (await replaceIfStill(temporary, path, replace)) ? 'saved' : 'changed';
  }
  await rename(temporary, path);
  return 'saved';
}

async function syncOrUndo(folder: FileHandle, earlier: string, target: FileTarget): Promise<void> {
  try {
    await tolerate(NOT_SUPPORTED, folder.sync());
  } catch (error) {
    const undone = target.kind === 'file' ? rename(earlier, target.path) : unlink(target.path);
    await undone.catch(codeOf);
    throw error;
  }
}

/** Undefined if a folder may not be read, or cannot be opened as on Windows: then it is not synced. */
async function openFolder(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, O_RDONLY);
  } catch (error) {
    if (['EACCES', 'EISDIR', ...NOT_SUPPORTED].includes(codeOf(error))) return undefined;
    throw error;
  }
}
