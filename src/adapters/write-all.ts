import { write } from 'node:fs';
import { promisify } from 'node:util';
import { codeOf } from './system-error.js';

const writeSome = promisify(write);
const longestPause = 20;
const delay = promisify(setTimeout);

/** Writes every byte to an open descriptor, however slowly its other end takes them. */
export async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
  let done = 0;
  let pause = 1;
  while (done < bytes.length) {
    const taken = await writeUnlessBusy(descriptor, bytes, done);
    done += taken;
    pause = taken > 0 ? 1 : Math.min(2 * pause, longestPause);
    // A pipe that another process made non-blocking says "not now" and offers nothing to wait on.
    if (taken === 0) await delay(pause);
  }
}

async function writeUnlessBusy(descriptor: number, bytes: Uint8Array, from: number): Promise<number> {
  try {
    return (await writeSome(descriptor, bytes, from, bytes.length - from, null)).bytesWritten;
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return 0;
    throw error;
  }
}
