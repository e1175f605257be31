import { fstat, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Outcome, type Problem, problem, success } from '../core/model/problem.js';
import type { ByteStream } from '../ports/files.js';
import { NAMES } from '../words/en/names.js';
import { notAFile, unreadable } from './file-problems.js';
import { OPEN_FOR_READING } from './open-for-reading.js';
import { reasonFor } from './system-error.js';
import { sayIfSlow } from './timing.js';

/** What is made of a piece lives until it is written; with larger pieces it would outlive the cheap collections. */
const PIECE = 64 * 1024;
const status = promisify(fstat);

/** Opens a regular file for reading piece by piece; rejects anything else. */
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

/** Reads standard input piece by piece until no more is wanted; a folder would look like an empty file. */
export async function readInputBytes(
  unwanted?: AbortSignal,
  waits?: () => void,
): Promise<Outcome<ByteStream>> {
  try {
    const opened = await status(0);
    if (opened.isDirectory() || opened.isBlockDevice()) return notAFile(NAMES.standardInput, opened);
    // A read that waits for a pipe would keep the process alive.
    unwanted?.addEventListener('abort', () => process.stdin.destroy(), { once: true });
    const stream = streamOf(heard(process.stdin, waits), NAMES.standardInput, unwanted);
    return success({ ...stream, ...(opened.isFile() && { size: opened.size }) });
  } catch (error) {
    return unreadable(NAMES.standardInput, error);
  }
}

async function* heard(source: AsyncIterable<Uint8Array>, waits?: () => void): AsyncGenerator<Uint8Array> {
  const arrived = sayIfSlow(waits);
  try {
    for await (const piece of source) {
      arrived();
      yield piece;
    }
  } finally {
    arrived();
  }
}

function streamOf(source: AsyncIterable<Uint8Array>, name: string, unwanted?: AbortSignal): ByteStream {
  let trouble: Problem | undefined;
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* source;
    } catch (error) {
      // Input that was abandoned on purpose is not a problem.
      if (unwanted?.aborted !== true)
        trouble = problem('input/unreadable', { name, reason: reasonFor(error) });
    }
  };
  return { pieces: pieces(), trouble: () => trouble };
}

/**
 * Each piece has its own memory, so that a consumer may keep it. Reading a file never blocks for long, and handing
 * each read to a thread takes longer than reading; but signals are handled only between two pieces.
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
