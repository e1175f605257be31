import { success } from '../../core/model/problem.js';
import type { Files } from '../../ports/files.js';

/** From this total on, in bytes, what is read but not yet scored makes no difference to the share. */
const LEAST_TOTAL = 4 * 1024 * 1024;

/** How much of the input has been read. */
export interface BytesRead {
  readonly read: number;
  /** The total size; missing while it is unknown, and where the bytes read do not show how far the run is. */
  readonly total?: number;
}

/** Files that count the bytes read from them. */
export interface CountedFiles {
  readonly files: Files;
  readonly soFar: () => BytesRead;
  /** Stops reading. */
  readonly leave: () => void;
}

/** Counts the bytes of files, or of standard input, as they are read; the total is known once the last is open. */
export function countedFiles(files: Files, count: number, waits?: () => void): CountedFiles {
  const unwanted = new AbortController();
  let read = 0;
  let opened = 0;
  let sizes = 0;
  const counted = async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      read += piece.length;
      yield piece;
    }
  };
  return {
    files: {
      ...files,
      readBytes: async (path) => {
        const stream = await files.readBytes(path, unwanted.signal, waits);
        opened += 1;
        if (!stream.ok) return stream;
        // An unknown size makes the sum unknown.
        sizes += stream.value.size ?? Number.NaN;
        return success({ ...stream.value, pieces: counted(stream.value.pieces) });
      },
    },
    soFar: () => {
      // All of a small input, or the end of a large one, is read long before it is scored.
      const known = opened >= Math.max(count, 1) && sizes >= LEAST_TOTAL && sizes > read;
      return { read, ...(known && { total: sizes }) };
    },
    leave: () => unwanted.abort(),
  };
}
