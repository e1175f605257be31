import { promises } from 'node:fs';
import { codeOf } from './system-error.js';

/** Creates an empty file for its owner alone: of all processes that try only one is told true. */
export async function claimFile(path: string): Promise<boolean> {
  try {
    const handle = await promises.open(path, 'wx', 0o600);
    try {
      await handle.close();
    } catch (error) {
      // Nobody holds it, so it must not stand in anybody's way.
      await promises.unlink(path).catch(codeOf);
      throw error;
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}
