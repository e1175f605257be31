import { fstat } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Outcome } from '../core/problem.js';
import { failure, problem } from '../core/problem.js';
import { decodeText } from './decode-text.js';
import { kindOf } from './file-kind.js';
import { reasonFor } from './system-error.js';

const name = 'standard input';
const status = promisify(fstat);

/**
 * Reads standard input to its end, or until it exceeds the cap, and then lets go of it. A character device is
 * read like a pipe: a terminal is typed into, and `/dev/null` is how scripts say that there is nothing.
 */
export async function readStandardInput(cap: number): Promise<Outcome<string>> {
  try {
    const opened = await status(0);
    // Node gives an empty stream for a folder, which would pass for an empty file.
    if (opened.isDirectory() || opened.isBlockDevice()) {
      return failure(problem('input/not-a-file', { name, kind: kindOf(opened) }));
    }
    const bytes = await collect(process.stdin, cap);
    if (bytes === undefined) return failure(problem('input/too-large', { name, limit: cap }));
    return decodeText(bytes, name);
  } catch (error) {
    return failure(problem('input/unreadable', { name, reason: reasonFor(error) }));
  }
}

async function collect(source: AsyncIterable<Uint8Array>, cap: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > cap) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
