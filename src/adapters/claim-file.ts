import { promises } from 'node:fs';
import { codeOf } from './system-error.js';

/** Creates an empty file for its owner alone; true for exactly one of all processes that try. */
export async function claimFile(path: string): Promise<boolean> {
  try {
    const handle = await promises.open(path, 'wx', 0o600);
    try {
      await handle.close();
    } catch (error) {
      // A claim that failed halfway must not block anyone else.
      await promises.unlink(path).catch(codeOf);
      throw error;
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}
