import { readSync } from 'node:fs';
import { codeOf } from './system-error.js';
import { pauseBeforeRetry } from './timing.js';

const CHUNK_SIZE = 65_536;

/** One attempt to read; returns the number of bytes read. */
export type ReadSome = (descriptor: number, chunk: Uint8Array) => number | Promise<number>;

/** Reads an open descriptor to its end; undefined if there is more than the cap, whatever size the file claims. */
export async function readUpTo(
  descriptor: number,
  cap: number,
  readSome: ReadSome = readNow,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let fruitless = 0;
  while (total <= cap) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_SIZE, cap + 1 - total));
    const taken = await unlessBusy(async () => readSome(descriptor, chunk));
    if (taken === 0) return Buffer.concat(chunks);
    if (taken === undefined) {
      // A pipe made non-blocking by another process returns EAGAIN and offers nothing to wait on.
      fruitless += 1;
      await pauseBeforeRetry(fruitless);
    } else {
      fruitless = 0;
      total += taken;
      // A copy, since a slow pipe gives a few bytes at a time.
      chunks.push(taken === chunk.length ? chunk : Buffer.from(chunk.subarray(0, taken)));
    }
  }
  return undefined;
}

/** Directly from the descriptor: a stream or a thread costs more than scoring a candidate. */
const readNow: ReadSome = (descriptor, chunk) => readSync(descriptor, chunk, 0, chunk.length, null);

async function unlessBusy(attempt: () => Promise<number>): Promise<number | undefined> {
  try {
    return await attempt();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EAGAIN') return undefined;
    // The code on Windows when the other end of a pipe was closed.
    if (code === 'EOF') return 0;
    throw error;
  }
}
