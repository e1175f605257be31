import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The absolute path that a path resolves to, following links as the system does when writing. */
export function pathToWrite(path: string): string {
  // Several descriptors may share one terminal, which shows everything they write.
  if (descriptorNamed(path) !== undefined) return resolve(path);
  const existing = realPath(path);
  if (existing !== undefined) return existing;
  const folder = realPath(dirname(path)) ?? resolve(dirname(path));
  const link = linkedFrom(path);
  return link === undefined
    ? join(folder, basename(path))
    : pathToWrite(isAbsolute(link) ? link : `${folder}/${link}`);
}

/** The target of a dangling link: the file is created there. Undefined if there is no link, or a cycle of them. */
function linkedFrom(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a file relative to another, if it is in or below that one's folder after following links. */
export function placeBelow(file: string, path: string): string | undefined {
  const relativePath = relative(pathToWrite(dirname(file)), pathToWrite(path));
  return relativePath === '' ||
    relativePath === '..' ||
    relativePath.startsWith(`..${sep}`) ||
    isAbsolute(relativePath)
    ? undefined
    : `./${relativePath}`;
}

/** Undefined if nothing exists there, or nothing that may be looked at. */
function realPath(path: string): string | undefined {
  try {
    // Only the native version resolves `..` from a link's target instead of from the link.
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** An open descriptor named as a file: replacing what it refers to would lose what was written before. */
export function descriptorNamed(path: string): number | undefined {
  if (path === '/dev/stdout') return 1;
  if (path === '/dev/stderr') return 2;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}
