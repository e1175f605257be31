import { write, writeSync } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';
import { pauseBeforeRetry } from './pause.js';
import { codeOf } from './system-error.js';

const writeSome = promisify(write);

/** Writes every byte to an open descriptor, however slowly its other end takes them. */
export async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
  let done = 0;
  let fruitless = 0;
  while (done < bytes.length) {
    const taken = await writeUnlessBusy(descriptor, bytes, done);
    done += taken;
    fruitless = taken > 0 ? 0 : fruitless + 1;
    // A pipe that another process made non-blocking says "not now" and offers nothing to wait on.
    if (taken === 0) await pauseBeforeRetry(fruitless);
  }
}

async function writeUnlessBusy(descriptor: number, bytes: Uint8Array, from: number): Promise<number> {
  try {
    // To start a thread costs more than to score a candidate; but who waits in a write here hears no signal.
    if (process.listenerCount('SIGINT') === 0) return writeSync(descriptor, bytes, from);
    return (await writeSome(descriptor, bytes, from, bytes.length - from, null)).bytesWritten;
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return 0;
    throw error;
  }
}
