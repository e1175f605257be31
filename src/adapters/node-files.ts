import { closeSync, fstatSync, openSync, promises, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import type { Files } from '../ports/files.js';
import { decodeText } from './decode-text.js';
import { notAFile, unreadable, unwritable } from './file-problems.js';
import { OPEN_FOR_READING } from './open-for-reading.js';
import { pathToWrite, placeBelow } from './place-of.js';
import { readStandardInput } from './read-input.js';
import { readUpTo } from './read-up-to.js';
import { codeOf, reasonFor, tolerate } from './system-error.js';

/** The files of this machine, and the standard input of this process. */
export function nodeFiles(): Files {
  return {
    readText,
    readInput: readStandardInput,
    beside: (file, reference) => join(dirname(file), reference),
    below: placeBelow,
    resolve: pathToWrite,
    // Most runs only read: the code that saves is loaded with the first save.
    writeText: async (path, text, replace) => {
      const { saveFile } = await import('./save-file.js');
      return saveFile(path, text, replace);
    },
    tryToWrite: async (path) => {
      const { tryToWrite } = await import('./try-to-write.js');
      return tryToWrite(path);
    },
    // Only batches read and write piece by piece.
    readBytes: async (path, unwanted, waits) => {
      const { readFileBytes, readInputBytes } = await import('./read-bytes.js');
      return path === undefined ? readInputBytes(unwanted, waits) : readFileBytes(path);
    },
    matching: async (pattern) => {
      const { filesMatching } = await import('./matching-files.js');
      return filesMatching(pattern);
    },
    begin: async (path) => {
      const { beginFile } = await import('./growing-file.js');
      return beginFile(path);
    },
    beginFolder: async (path, mark) => {
      const { beginFolder } = await import('./growing-folder.js');
      return beginFolder(path, mark);
    },
    isFolder: async (path) => isFolder(path),
    append: async (path, added) => {
      const { appendToFile } = await import('./append-to-file.js');
      return appendToFile(path, added);
    },
    remove: removeFile,
  };
}

/** The text of a regular file of at most `cap` bytes. */
export async function readText(path: string, cap: number): Promise<Outcome<string>> {
  try {
    const descriptor = openSync(path, OPEN_FOR_READING);
    try {
      return await readOpened(descriptor, path, cap);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return unreadable(path, error);
  }
}

async function readOpened(descriptor: number, name: string, cap: number): Promise<Outcome<string>> {
  const status = fstatSync(descriptor);
  if (!status.isFile()) return notAFile(name, status);
  const bytes = status.size > cap ? undefined : await readUpTo(descriptor, cap);
  if (bytes === undefined) return failure(problem('input/too-large', { name, limit: cap }));
  return decodeText(bytes, name);
}

/** What may not be looked at is no folder either. */
function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    codeOf(error);
    return false;
  }
}

/** Removes a file; a missing one is not a problem. */
export async function removeFile(path: string): Promise<Outcome<void>> {
  try {
    await tolerate(['ENOENT', 'ENOTDIR'], promises.unlink(path));
    return success(undefined);
  } catch (error) {
    return unwritable(path, reasonFor(error));
  }
}
