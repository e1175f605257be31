/*
 * Pages are written to a folder inside the one that they are for, since any other may be on another disk, and are
 * renamed only once all of them are on disk. Names that hold anything but an earlier page of ours are refused.
 */
import { link, lstat, mkdir, open, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../core/model/problem.js';
import type { GrowingFolder } from '../ports/files.js';
import { FOLDER_REASONS } from '../words/en/system-reasons.js';
import { unwritable } from './file-problems.js';
import { earlierPages, firstTaken, type MarkedFolder } from './marked-pages.js';
import { areLeft, isPagesName, nameForPages } from './rows-file.js';
import { codeOf, reasonFor, tolerate } from './system-error.js';
import { textBytes } from './text-bytes.js';
import { NOT_SUPPORTED } from './whole-file.js';
import { tryWriteAll } from './write-all.js';

/** How many files are synced at once, which takes the disk hardly longer than one. */
const SYNCED_AT_ONCE = 32;
/** A folder, and where its pages are until they have their names. */
interface Staged extends MarkedFolder {
  readonly staging: string;
}

/** Starts a folder of pages; one that is not there is made. */
export async function beginFolder(path: string, mark: string): Promise<Outcome<GrowingFolder>> {
  try {
    const isNew = await makeFolder(path);
    const staging = join(path, nameForPages());
    try {
      await mkdir(staging, 0o700);
    } catch (error) {
      if (isNew) await rmdir(path).catch(codeOf);
      throw error;
    }
    if (!isNew) await sweepStaging(path);
    return success(growing({ path, staging, mark }, isNew));
  } catch (error) {
    const isTaken = error instanceof Error && codeOf(error) === 'EEXIST';
    return unwritable(path, isTaken ? FOLDER_REASONS.noFolder : reasonFor(error));
  }
}

/** Whether it had to be made. */
async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    // `EROFS` comes before `EEXIST`, and the folder may be there all the same.
    const isThere = ['EEXIST', 'EROFS', 'EACCES', 'EPERM'].includes(codeOf(error));
    if (!isThere || !(await isDirectory(path))) throw error;
    return false;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    // With the slash a link is followed.
    return (await lstat(join(path, '/'))).isDirectory();
  } catch (error) {
    codeOf(error);
    return false;
  }
}

function growing(staged: Staged, isNew: boolean): GrowingFolder {
  const { path, staging } = staged;
  const names = new Set<string>();
  const bytesOf = textBytes();
  const clear = async (): Promise<void> => {
    await rm(staging, { recursive: true, force: true }).catch(codeOf);
  };
  return {
    write: async (name, text) => {
      try {
        const handle = await open(join(staging, name), 'wx', 0o666);
        try {
          const written = await tryWriteAll(handle.fd, bytesOf(text));
          if (written.kind === 'written') names.add(name);
          return written;
        } finally {
          await handle.close();
        }
      } catch (error) {
        return { kind: 'failed', reason: reasonFor(error) };
      }
    },
    finish: async () => {
      try {
        const taken = await firstTaken(staged, names);
        if (taken !== undefined) return failure(taken);
        await syncAll([...names].map((name) => join(staging, name)));
        await moveAll(staged, [...names]);
        await clear();
        return success(await earlierPages(staged, names));
      } catch (error) {
        return unwritable(path, reasonFor(error));
      }
    },
    abandon: async () => {
      await clear();
      if (isNew) await rmdir(path).catch(codeOf);
    },
  };
}

async function syncAll(paths: readonly string[]): Promise<void> {
  for (let at = 0; at < paths.length; at += SYNCED_AT_ONCE) {
    await Promise.all(paths.slice(at, at + SYNCED_AT_ONCE).map(syncOne));
  }
}

async function syncOne(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Each earlier page keeps a second link until all are in their place, to undo a failure. */
async function moveAll({ path, staging }: Staged, names: readonly string[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const name of names) {
      const [place, earlier] = [join(path, name), join(staging, `${name}.old`)];
      const before = await linkUnlessAbsent(place, earlier);
      await rename(join(staging, name), place);
      if (before === 'linked') undo.push(() => rename(earlier, place));
      if (before === 'absent') undo.push(() => unlink(place));
    }
    const folder = await open(path, 'r');
    await tolerate(NOT_SUPPORTED, folder.sync()).finally(() => folder.close());
  } catch (error) {
    for (const step of undo) await step().catch(codeOf);
    throw error;
  }
}

async function linkUnlessAbsent(place: string, earlier: string): Promise<'linked' | 'absent' | 'unlinked'> {
  try {
    await link(place, earlier);
    return 'linked';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return 'absent';
    if (!NOT_SUPPORTED.includes(code)) throw error;
    return 'unlinked';
  }
}

/** Removes what killed runs have left. */
async function sweepStaging(path: string): Promise<void> {
  try {
    const now = Date.now();
    for (const name of (await readdir(path)).filter(isPagesName)) {
      const status = await lstat(join(path, name));
      if (status.isDirectory() && areLeft(name, now - status.ctimeMs)) {
        await rm(join(path, name), { recursive: true, force: true });
      }
    }
  } catch (error) {
    // Tidying is optional.
    codeOf(error);
  }
}
