import { fstatSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { failure, type Outcome, problem } from '../core/model/problem.js';
import { NAMES } from '../words/en/names.js';
import { decodeText } from './decode-text.js';
import { notAFile } from './file-problems.js';
import { type ReadSome, readUpTo } from './read-up-to.js';
import { reasonFor } from './system-error.js';
import { sayIfSlow } from './timing.js';

const readThreaded = promisify(read);

/**
 * Reads standard input to its end, or until it exceeds the cap. A character device is read like a pipe: people type
 * into a terminal, and scripts pass `/dev/null` for no input.
 */
export async function readStandardInput(cap: number, waits?: () => void): Promise<Outcome<string>> {
  try {
    const opened = fstatSync(0);
    if (opened.isDirectory() || opened.isBlockDevice()) return notAFile(NAMES.standardInput, opened);
    const arrived = sayIfSlow(waits);
    const bytes = await readUpTo(0, cap, opened.isFile() ? undefined : readNotifying(arrived)).finally(
      arrived,
    );
    if (bytes === undefined)
      return failure(problem('input/too-large', { name: NAMES.standardInput, limit: cap }));
    return decodeText(bytes, NAMES.standardInput);
  } catch (error) {
    return failure(problem('input/unreadable', { name: NAMES.standardInput, reason: reasonFor(error) }));
  }
}

/** Reads in a thread, so that a message can be shown while no input comes. */
function readNotifying(arrived: () => void): ReadSome {
  return async (descriptor, chunk) => {
    const { bytesRead } = await readThreaded(descriptor, chunk, 0, chunk.length, null);
    arrived();
    return bytesRead;
  };
}
