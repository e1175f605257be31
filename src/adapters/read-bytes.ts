import { fstat, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Outcome, type Problem, problem, success } from '../core/model/problem.js';
import type { ByteStream } from '../ports/files.js';
import { NAMES } from '../words/en/names.js';
import { OPEN_FOR_READING } from './open-for-reading.js';
import { sayIfSlow } from './say-if-slow.js';
import { reasonFor } from './system-error.js';
import { notAFile, unreadable } from './unreadable.js';

/** Whatever is made of a piece lives until it is written; larger pieces outlive what is collected cheaply. */
const PIECE = 64 * 1024;
const status = promisify(fstat);

/** Opens a regular file for reading piece by piece; anything else that a path may lead to is refused. */
export async function readFileBytes(path: string): Promise<Outcome<ByteStream>> {
  try {
    const handle = await open(path, OPEN_FOR_READING);
    const opened = await handle.stat();
    if (opened.isFile()) return success({ ...streamOf(piecesOf(handle), path), size: opened.size });
    await handle.close();
    return notAFile(path, opened);
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Takes standard input piece by piece until no more is wanted; a folder would pass for an empty file. */
export async function readInputBytes(
  unwanted?: AbortSignal,
  waits?: () => void,
): Promise<Outcome<ByteStream>> {
  try {
    const opened = await status(0);
    if (opened.isDirectory() || opened.isBlockDevice()) return notAFile(NAMES.standardInput, opened);
    // A read that waits for a pipe would keep the process from ending.
    unwanted?.addEventListener('abort', () => process.stdin.destroy(), { once: true });
    const stream = streamOf(heard(process.stdin, waits), NAMES.standardInput, unwanted);
    return success({ ...stream, ...(opened.isFile() && { size: opened.size }) });
  } catch (error) {
    return unreadable(NAMES.standardInput, error);
  }
}

async function* heard(source: AsyncIterable<Uint8Array>, waits?: () => void): AsyncGenerator<Uint8Array> {
  const came = sayIfSlow(waits);
  try {
    for await (const piece of source) {
      came();
      yield piece;
    }
  } finally {
    came();
  }
}

function streamOf(source: AsyncIterable<Uint8Array>, name: string, unwanted?: AbortSignal): ByteStream {
  let trouble: Problem | undefined;
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* source;
    } catch (error) {
      // What was left on purpose is no trouble.
      if (unwanted?.aborted !== true)
        trouble = problem('input/unreadable', { name, reason: reasonFor(error) });
    }
  };
  return { pieces: pieces(), trouble: () => trouble };
}

/**
 * Each piece is a memory of its own: whoever keeps one keeps it as it was. A file makes nobody wait, and to hand each
 * read to a thread takes longer than to read; but signals are heard between two pieces only.
 */
async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const length = readSync(handle.fd, piece, 0, PIECE, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
      await setImmediate();
    }
  } finally {
    await handle.close();
  }
}
