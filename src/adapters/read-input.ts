import { fstatSync } from 'node:fs';
import type { Outcome } from '../core/problem.js';
import { failure, problem } from '../core/problem.js';
import { decodeText } from './decode-text.js';
import { readUpTo } from './read-up-to.js';
import { reasonFor } from './system-error.js';
import { notAFile } from './unreadable.js';

const NAME = 'standard input';

/**
 * Reads standard input to its end, or until it exceeds the cap. A character device is read like a pipe: a terminal
 * is typed into, and `/dev/null` is how scripts say that there is nothing.
 */
export async function readStandardInput(cap: number): Promise<Outcome<string>> {
  try {
    const opened = fstatSync(0);
    if (opened.isDirectory() || opened.isBlockDevice()) return notAFile(NAME, opened);
    const bytes = await readUpTo(0, cap);
    if (bytes === undefined) return failure(problem('input/too-large', { name: NAME, limit: cap }));
    return decodeText(bytes, NAME);
  } catch (error) {
    return failure(problem('input/unreadable', { name: NAME, reason: reasonFor(error) }));
  }
}
