import type { Stats } from 'node:fs';
import { failure, type Outcome, problem } from '../core/model/problem.js';
import { FILE_KINDS } from '../words/en/system-reasons.js';
import { codeOf, reasonFor } from './system-error.js';

/** The problem for a file that the system would not open or read. */
export function unreadable(name: string, error: unknown): Outcome<never> {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure(problem('input/not-found', { name }));
  if (code === 'EACCES' || code === 'EPERM') return failure(problem('input/not-permitted', { name }));
  if (code === 'EISDIR') return failure(problem('input/not-a-file', { name, kind: FILE_KINDS.folder }));
  // Opening a socket fails with this code.
  if (code === 'ENXIO') return failure(problem('input/not-a-file', { name, kind: FILE_KINDS.socket }));
  return failure(problem('input/unreadable', { name, reason: reasonFor(error) }));
}

/** The problem for something that was opened and is not readable as a file. */
export function notAFile(name: string, opened: Stats): Outcome<never> {
  return failure(problem('input/not-a-file', { name, kind: kindOf(opened) }));
}

/** Names the kind of what was found instead of a regular file. */
export function kindOf(status: Stats): string {
  if (status.isDirectory()) return FILE_KINDS.folder;
  if (status.isFIFO()) return FILE_KINDS.pipe;
  if (status.isSocket()) return FILE_KINDS.socket;
  if (status.isBlockDevice() || status.isCharacterDevice()) return FILE_KINDS.device;
  return FILE_KINDS.file;
}

/** The problem for a file that cannot be written or removed. */
export function unwritable(name: string, reason: string): Outcome<never> {
  return failure(problem('output/unwritable', { name, reason }));
}
