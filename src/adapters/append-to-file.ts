import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Outcome, success } from '../core/model/problem.js';
import { kindOf, unwritable } from './file-problems.js';
import { reasonFor } from './system-error.js';
import { writeAll } from './write-all.js';

// A FIFO without a reader must not block the open call.
const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK, O_NOCTTY } = constants;

/** Appends text to a regular file, all of it or nothing; creates the file if it does not exist. */
export async function appendToFile(path: string, added: (before: number) => string): Promise<Outcome<void>> {
  try {
    const file = await open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY, 0o666);
    try {
      const status = await file.stat();
      if (!status.isFile()) return unwritable(path, `is ${kindOf(status)}`);
      try {
        await writeAll(file.fd, Buffer.from(added(status.size)));
      } catch (error) {
        await file.truncate(status.size);
        throw error;
      }
      return success(undefined);
    } finally {
      await file.close();
    }
  } catch (error) {
    return unwritable(path, reasonFor(error));
  }
}
