import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { kindOf } from './file-problems.js';
import { descriptorNamed } from './place-of.js';
import { codeOf } from './system-error.js';

/** Where a text is to be written. The path of `file` and `absent` is never a link: links have been followed. */
export type SaveTarget =
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly status: Stats }
  | { readonly kind: 'device'; readonly path: string; readonly status: Stats }
  | { readonly kind: 'descriptor'; readonly descriptor: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Finds out what exists where a text is to be written. */
export async function findTarget(path: string): Promise<SaveTarget> {
  const descriptor = descriptorNamed(path);
  if (descriptor !== undefined) return { kind: 'descriptor', descriptor };
  const status = await unlessAbsent(stat(path));
  if (status === undefined) return absentTarget(path);
  if (status.isFile()) return { kind: 'file', path: await realpath(path), status };
  if (status.isCharacterDevice() || status.isFIFO()) return { kind: 'device', path, status };
  return { kind: 'refused', reason: `is ${kindOf(status)}` };
}

async function absentTarget(path: string): Promise<SaveTarget> {
  const link = await unlessAbsent(lstat(path));
  if (link === undefined) return { kind: 'absent', path };
  // Another process may have created it between the two checks.
  if (!link.isSymbolicLink()) return findTarget(path);
  // Resolved from the folder that really contains the link; the first check has ruled out cycles.
  const named = await readlink(path);
  const next = isAbsolute(named) ? named : `${await realpath(dirname(path))}/${named}`;
  return findTarget(join(await realpath(dirname(next)), basename(next)));
}

async function unlessAbsent(looked: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await looked;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const TO_WRITE = constants.O_WRONLY | constants.O_APPEND | constants.O_NOCTTY;

/** Opens a device or pipe for writing; fails if something else has taken its place since it was found. */
export async function openDevice({
  path,
  status,
}: Extract<SaveTarget, { kind: 'device' }>): Promise<FileHandle> {
  const handle = await open(path, TO_WRITE);
  const opened = await handle.stat();
  if (opened.dev === status.dev && opened.ino === status.ino) return handle;
  await handle.close();
  throw Object.assign(new Error('not what was found'), { code: 'EREPLACED' });
}
