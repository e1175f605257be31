import { constants } from 'node:fs';
import { access, lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../core/model/problem.js';
import { FOLDER_REASONS } from '../words/en/system-reasons.js';
import { OPEN_FOR_READING } from './open-for-reading.js';
import { codeOf, reasonFor } from './system-error.js';

/** How far into a page its mark is looked for. */
const HEAD = 1024;

/** A folder, and what all pages of ours in it contain. */
export interface MarkedFolder {
  readonly path: string;
  readonly mark: string;
}

/** The first name that something else has, or an earlier page that its owner made read-only. */
export async function firstTaken(
  { path, mark }: MarkedFolder,
  names: Iterable<string>,
): Promise<Problem | undefined> {
  for (const name of names) {
    const place = join(path, name);
    const reason = await whyTaken(place, mark);
    if (reason !== undefined) return problem('output/unwritable', { name: place, reason });
  }
  return undefined;
}

async function whyTaken(place: string, mark: string): Promise<string | undefined> {
  try {
    if (!(await isPage(place, mark))) return FOLDER_REASONS.notOurs;
    await access(place, constants.W_OK);
    return undefined;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : reasonFor(error);
  }
}

/** A link is none: it would lead out of the folder. */
async function isPage(place: string, mark: string): Promise<boolean> {
  if (!(await lstat(place)).isFile()) return false;
  const handle = await open(place, OPEN_FOR_READING);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead).includes(mark);
  } finally {
    await handle.close();
  }
}

/** Pages of earlier runs that this one has not replaced; that they are there is only said. */
export async function earlierPages(
  { path, mark }: MarkedFolder,
  names: ReadonlySet<string>,
): Promise<readonly string[]> {
  const [first = ''] = names;
  const ending = first.slice(first.lastIndexOf('.'));
  const found: string[] = [];
  try {
    for (const name of (await readdir(path)).sort()) {
      if (!name.endsWith(ending) || names.has(name)) continue;
      if (await isPage(join(path, name), mark)) found.push(name);
    }
  } catch (error) {
    // A folder may be one that can be written, and not listed.
    codeOf(error);
  }
  return found;
}
