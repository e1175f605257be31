import { write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Written } from '../ports/output.js';
import { takesAtOnce } from './open-descriptor.js';
import { codeOf, reasonFor } from './system-error.js';
import { pauseBeforeRetry } from './timing.js';

/** One attempt to write the bytes from an offset on; returns the number of bytes written. */
export type WriteSome = (descriptor: number, bytes: Uint8Array, from: number) => number | Promise<number>;

const writeThreaded = promisify(write);

const writeInThread: WriteSome = async (descriptor, bytes, from) =>
  (await writeThreaded(descriptor, bytes, from, bytes.length - from, null)).bytesWritten;

/** Yields to the event loop after each write, or no signal would be handled before all is written. */
const writeNow: WriteSome = async (descriptor, bytes, from) => {
  const taken = writeSync(descriptor, bytes, from);
  await new Promise((resolve) => setImmediate(resolve));
  return taken;
};

/** Slow outputs are written to in a thread, so that they block nothing else; a file is written to directly. */
export function writerFor(descriptor: number): WriteSome {
  return takesAtOnce(descriptor) ? writeNow : writeInThread;
}

/** Writes every byte to an open descriptor, however slowly its other end reads. */
export async function writeAll(
  descriptor: number,
  bytes: Uint8Array,
  writeSome: WriteSome = writeInThread,
): Promise<void> {
  let done = 0;
  let fruitless = 0;
  while (done < bytes.length) {
    const taken = await unlessBusy(async () => writeSome(descriptor, bytes, done));
    done += taken;
    fruitless = taken > 0 ? 0 : fruitless + 1;
    // A pipe made non-blocking by another process returns EAGAIN and offers nothing to wait on.
    if (taken === 0) await pauseBeforeRetry(fruitless);
  }
}

/** The same, returning the outcome: a refusal by the system is not a bug. */
export async function tryWriteAll(
  descriptor: number,
  bytes: Uint8Array,
  writeSome?: WriteSome,
): Promise<Written> {
  try {
    await writeAll(descriptor, bytes, writeSome ?? writerFor(descriptor));
    return { kind: 'written' };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EPIPE' || code === 'ECONNRESET') return { kind: 'closed' };
    return { kind: 'failed', reason: reasonFor(error) };
  }
}

async function unlessBusy(attempt: () => Promise<number>): Promise<number> {
  try {
    return await attempt();
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return 0;
    throw error;
  }
}
