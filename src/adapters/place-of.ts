import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { descriptorNamed } from './descriptor-named.js';

/** The absolute path of what a path leads to, links followed as the system follows them when it is written to. */
export function placeOf(path: string): string {
  // Several may lead to one terminal, which takes what all of them write.
  if (descriptorNamed(path) !== undefined) return resolve(path);
  const there = realPath(path);
  if (there !== undefined) return there;
  const folder = realPath(dirname(path)) ?? resolve(dirname(path));
  const link = linkedFrom(path);
  return link === undefined
    ? join(folder, basename(path))
    : placeOf(isAbsolute(link) ? link : `${folder}/${link}`);
}

/** What a link names that leads to nothing yet: it is made there. Undefined where there is no link, or a ring of them. */
function linkedFrom(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** How to name a file from beside another, where it lies in or below that one's folder, links followed; else undefined. */
export function placeBelow(file: string, path: string): string | undefined {
  const way = relative(placeOf(dirname(file)), placeOf(path));
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : `./${way}`;
}

/** Undefined where there is nothing, or nothing that may be looked at. */
function realPath(path: string): string | undefined {
  try {
    // Only the system's own goes back from where a link leads, and not from where it lies.
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
