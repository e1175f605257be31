import type { Stats } from 'node:fs';
import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { descriptorNamed } from './descriptor-named.js';
import { kindOf } from './file-kind.js';
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
