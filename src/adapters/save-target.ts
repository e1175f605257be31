import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { descriptorNamed } from './descriptor-named.js';
import { kindOf } from './file-kind.js';
import { codeOf } from './system-error.js';

/** What a text is about to be written to. A `file` is never a link: its path is where the links lead. */
export type SaveTarget =
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly status: Stats }
  | { readonly kind: 'device'; readonly path: string; readonly status: Stats }
  | { readonly kind: 'descriptor'; readonly descriptor: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Finds out what stands where a text is to be written. */
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
  // Another process may have made it between the two looks.
  if (!link.isSymbolicLink()) return findTarget(path);
  return { kind: 'refused', reason: 'is a link to a file that is not there' };
}

async function unlessAbsent(looked: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await looked;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
