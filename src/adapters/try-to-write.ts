import { constants } from 'node:fs';
import { access, unlink } from 'node:fs/promises';
import { type Outcome, success } from '../core/model/problem.js';
import { unwritable } from './file-problems.js';
import { findTarget } from './save-target.js';
import { reasonFor } from './system-error.js';
import { openTemporary } from './whole-file.js';

/** Whether a file could be saved there; the attempt leaves nothing behind. */
export async function tryToWrite(path: string): Promise<Outcome<void>> {
  try {
    const target = await findTarget(path);
    if (target.kind === 'refused') return unwritable(path, target.reason);
    if (target.kind === 'descriptor') return success(undefined);
    if (target.kind !== 'absent') await access(target.path, constants.W_OK);
    if (target.kind === 'device') return success(undefined);
    const temporary = await openTemporary(target, 0o600, 'tmp');
    await temporary.handle.close();
    await unlink(temporary.path);
    return success(undefined);
  } catch (error) {
    return unwritable(path, reasonFor(error));
  }
}
