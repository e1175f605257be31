import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isTooWide } from '../core/batch/file-pattern.js';

/** There is no pattern without one of these, and what matches patterns takes long to load. */
const SPECIAL = /[*?![\]{}()+@\\]/;

/** The matcher refuses longer patterns. */
const LONGEST = 65_536;

/** Files that a pattern stands for, in the order of their names; what is there by that very name is no pattern. */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  if (!SPECIAL.test(pattern) || existsSync(pattern)) return [pattern];
  // What ends in a slash is a folder, and no path is as long: the matcher would throw on both.
  if (pattern.endsWith('/') || pattern.length > LONGEST || isTooWide(pattern)) return [];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return [pattern];
  const { folder, rest } = split(pattern);
  const found = await glob(rest, {
    cwd: folder,
    onlyFiles: true,
    followSymbolicLinks: false,
    dot: false,
    expandDirectories: false,
  });
  return found.map((name) => join(folder, name)).sort();
}

/** Looked for from a folder above it, what lies in the current one would not be found. */
function split(pattern: string): { readonly folder: string; readonly rest: string } {
  const steps = pattern.replace(/\/{2,}/g, '/').split('/');
  const plain = steps.findIndex((step) => SPECIAL.test(step));
  const folder = steps.slice(0, plain).join('/');
  const rest = steps.slice(plain).join('/');
  return { folder: folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder, rest };
}
