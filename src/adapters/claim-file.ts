import { open } from 'node:fs/promises';
import { codeOf } from './system-error.js';

/** Creates an empty file for its owner alone: of all processes that try only one is told true. */
export async function claimFile(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}
