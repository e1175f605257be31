import { constants } from 'node:fs';
import { access, type FileHandle, lstat, unlink } from 'node:fs/promises';
import { type Outcome, success } from '../core/model/problem.js';
import type { GrowingFile } from '../ports/files.js';
import { unwritable } from './file-problems.js';
import { sweepLeftovers } from './leftovers.js';
import { publishNew } from './publish-file.js';
import { findTarget, openDevice } from './save-target.js';
import { codeOf, reasonFor } from './system-error.js';
import { textBytes } from './text-bytes.js';
import { type FileTarget, openTemporary, putInPlace, settle } from './whole-file.js';
import { tryWriteAll } from './write-all.js';

const READ_SIZE = 65_536;

/** Starts a file beside its target, renamed to the target when complete; a device is written to directly. */
export async function beginFile(path: string): Promise<Outcome<GrowingFile>> {
  try {
    const target = await findTarget(path);
    switch (target.kind) {
      case 'refused':
        return unwritable(path, target.reason);
      case 'absent':
        return success(await growing(path, target, 0o666));
      case 'file':
        // A rename would replace even a file that its owner made read-only.
        await access(target.path, constants.W_OK);
        return success(await growing(path, target, 0o600));
      case 'descriptor':
        return success(passedOn(target.descriptor, async () => undefined));
      case 'device': {
        const handle = await openDevice(target);
        return success(passedOn(handle.fd, () => handle.close()));
      }
    }
  } catch (error) {
    return unwritable(path, reasonFor(error));
  }
}

async function growing(name: string, target: FileTarget, mode: number): Promise<GrowingFile> {
  const { path, handle } = await openTemporary(target, mode, 'rows');
  await sweepLeftovers(path);
  const bytesOf = textBytes();
  let length = 0;
  const leave = async (): Promise<void> => {
    await handle.close().catch(codeOf);
    await unlink(path).catch(codeOf);
  };
  return {
    write: async (text) => {
      const bytes = bytesOf(text);
      const written = await tryWriteAll(handle.fd, bytes);
      if (written.kind === 'written') length += bytes.length;
      // So that the part that is read back ends with the last complete text.
      else await handle.truncate(length).catch(codeOf);
      return written;
    },
    finish: async () => {
      try {
        await settle(handle, length, target);
        await putInPlace(path, target, 'always');
      } catch (error) {
        // The file stays readable; the caller abandons it.
        return unwritable(name, reasonFor(error));
      }
      await leave();
      return success(undefined);
    },
    keep: async () => {
      try {
        await settle(handle, length, target);
        const kept = await underFreeName(path, await placeSaid(name, target));
        await leave();
        return success(kept);
      } catch (error) {
        return unwritable(name, reasonFor(error));
      }
    },
    readBack: () => piecesOf(handle),
    abandon: leave,
  };
}

/** A link may lead to another disk; the partial file must be beside the link's target. */
async function placeSaid(name: string, target: FileTarget): Promise<string> {
  return target.kind === 'absent' || (await lstat(name)).isSymbolicLink() ? target.path : name;
}

/** Uses the first free name: earlier partial files are not overwritten. */
async function underFreeName(temporary: string, place: string): Promise<string> {
  for (let at = 1; ; at += 1) {
    const name = `${place}.partial${at === 1 ? '' : `-${at}`}`;
    if (await publishNew(temporary, name)) return name;
  }
}

/** Output passed on as it is written: nothing to rename, and nothing to read back. */
function passedOn(descriptor: number, close: () => Promise<void>): GrowingFile {
  const bytesOf = textBytes();
  return {
    write: (text) => tryWriteAll(descriptor, bytesOf(text)),
    finish: async () => {
      await close();
      return success(undefined);
    },
    keep: async () => {
      await close();
      return success(undefined);
    },
    readBack: async function* () {},
    abandon: close,
  };
}

async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  let position = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(READ_SIZE), 0, READ_SIZE, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
