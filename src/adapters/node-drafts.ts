import { promises } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Outcome, success } from '../core/model/problem.js';
import type { Drafts } from '../ports/drafts.js';
import { tooManyDrafts } from '../words/en/system-reasons.js';
import { claimFile } from './claim-file.js';
import { unwritable } from './file-problems.js';
import { removeFile } from './node-files.js';
import { pathToWrite } from './place-of.js';
import { codeOf, reasonFor, tolerate } from './system-error.js';

const OWNER_ONLY = 0o600;
const MOST_DRAFTS = 1000;

/** Drafts as files that only their owner can read, in our own folder under the state folder. */
export function nodeDrafts(stateHome: string): Drafts {
  const folder = join(stateHome, 'credcheck');
  return {
    open: (candidateId) => openDraft(folder, candidateId),
    all: () => draftsIn(folder, (name) => name.endsWith('.yaml')),
    waiting: (candidateId) => draftsIn(folder, isOf(stemOf(candidateId))),
    find: (path) => {
      const place = pathToWrite(path);
      return dirname(place) === pathToWrite(folder) ? join(folder, basename(place)) : undefined;
    },
    // Most runs keep no draft: the code that saves is loaded with the first one.
    write: async (path, text) => {
      const { saveFile } = await import('./save-file.js');
      return saveFile(path, text, 'always', OWNER_ONLY);
    },
    discard: removeFile,
  };
}

async function openDraft(folder: string, candidateId: string): Promise<Outcome<string>> {
  const stem = stemOf(candidateId);
  try {
    await makeFolder(folder);
    for (let number = 1; number <= MOST_DRAFTS; number += 1) {
      const path = join(folder, number === 1 ? `${stem}.yaml` : `${stem}-${number}.yaml`);
      if (await claimFile(path)) return success(path);
    }
    return unwritable(folder, tooManyDrafts(MOST_DRAFTS, stem));
  } catch (error) {
    return unwritable(folder, reasonFor(error));
  }
}

/** Creates one folder after the other: Node's recursive mkdir never returns on file systems such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = path; !(await isThere(folder)); folder = dirname(folder)) missing.unshift(folder);
  // Another interview may create them at the same time.
  for (const folder of missing) await tolerate(['EEXIST'], promises.mkdir(folder, { mode: 0o700 }));
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await promises.stat(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function stemOf(candidateId: string): string {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(candidateId) ? candidateId : 'draft';
}

function isOf(stem: string): (name: string) => boolean {
  return (name) => name.startsWith(stem) && /^(-\d{1,4})?\.yaml$/.test(name.slice(stem.length));
}

/** The newest first. */
async function draftsIn(folder: string, isOwn: (name: string) => boolean): Promise<readonly string[]> {
  const names = await orElse(promises.readdir(folder), []);
  const dated = await Promise.all(names.filter(isOwn).map((name) => datedDraft(join(folder, name))));
  return dated
    .flat()
    .sort((a, b) => b.written - a.written)
    .map(({ path }) => path);
}

/** Undefined if it is gone: another interview may just have ended. */
async function datedDraft(
  path: string,
): Promise<readonly { readonly path: string; readonly written: number }[]> {
  const status = await orElse(
    promises.stat(path).then(({ mtimeMs }) => [mtimeMs]),
    [],
  );
  return status.map((written) => ({ path, written }));
}

/** The result of a system call, or a default if the call fails; a bug is still thrown. */
async function orElse<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    codeOf(error);
    return otherwise;
  }
}
