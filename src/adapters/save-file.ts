/*
 * We save by ourselves because the available packages report success on a full disk and leave a torn file there.
 * The text goes to a temporary file beside the target, which is renamed to the target only once all is on disk.
 * A link is followed, and its target is replaced; a device, a pipe or a descriptor such as /dev/stdout has nothing
 * to replace and is written to directly. Other hard links to the file keep the earlier text.
 */
import { constants } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import type { Replace } from '../ports/files.js';
import { unwritable } from './file-problems.js';
import { OPEN_FOR_READING } from './open-for-reading.js';
import { BYTE_ORDER_MARK } from './publish-file.js';
import { findTarget, openDevice, type SaveTarget } from './save-target.js';
import { reasonFor } from './system-error.js';
import { saveWhole } from './whole-file.js';
import { writeAll } from './write-all.js';

const NO_MARK = Buffer.alloc(0);

type Saved = 'saved' | 'exists' | 'changed' | { readonly refused: string };

/**
 * Writes a whole file or leaves everything as it was. A new file gets `newMode` minus the umask; a replaced one
 * keeps its mode.
 */
export async function saveFile(
  path: string,
  text: string,
  replace: Replace,
  newMode = 0o666,
): Promise<Outcome<void>> {
  try {
    const saved = await saveTo(await findTarget(path), Buffer.from(text), replace, newMode);
    if (saved === 'saved') return success(undefined);
    if (saved === 'exists') return failure(problem('output/exists', { name: path, candidate: '' }));
    if (saved === 'changed') return failure(problem('output/changed', { name: path }));
    return unwritable(path, saved.refused);
  } catch (error) {
    return unwritable(path, reasonFor(error));
  }
}

async function saveTo(
  target: SaveTarget,
  bytes: Uint8Array,
  replace: Replace,
  newMode: number,
): Promise<Saved> {
  if (target.kind === 'refused') return { refused: target.reason };
  if (target.kind === 'absent') {
    return typeof replace === 'object' ? 'changed' : saveWhole(target, bytes, replace, newMode);
  }
  if (replace === 'never') return 'exists';
  if (target.kind === 'file') {
    // A rename would replace even a file that its owner made read-only.
    await access(target.path, constants.W_OK);
    const mark = typeof replace === 'object' ? await markIn(target.path) : NO_MARK;
    return saveWhole(target, Buffer.concat([mark, bytes]), replace, 0o600);
  }
  if (replace !== 'always') return { refused: 'is not a regular file' };
  if (target.kind === 'device') await writeToDevice(target, bytes);
  else await writeAll(target.descriptor, bytes);
  return 'saved';
}

/** The byte order mark that a file begins with, and that is kept when its text changes. */
async function markIn(path: string): Promise<Uint8Array> {
  const handle = await open(path, OPEN_FOR_READING);
  try {
    const { buffer } = await handle.read(Buffer.alloc(BYTE_ORDER_MARK.length));
    return buffer.equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : NO_MARK;
  } finally {
    await handle.close();
  }
}

async function writeToDevice(
  target: Extract<SaveTarget, { kind: 'device' }>,
  bytes: Uint8Array,
): Promise<void> {
  const handle = await openDevice(target);
  try {
    await writeAll(handle.fd, bytes);
  } finally {
    await handle.close();
  }
}
