import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isTooWide } from '../core/batch/file-pattern.js';

/** Every pattern contains one of these; the matcher is slow to load. */
const SPECIAL = /[*?![\]{}()+@\\]/;

/** The matcher rejects longer patterns. */
const LONGEST = 65_536;

/** Files that match a pattern, sorted by name; the name of an existing file is never taken as a pattern. */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  if (!SPECIAL.test(pattern) || existsSync(pattern)) return [pattern];
  // A trailing slash means a folder, and no path is that long: the matcher would throw on both.
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

/** Splits off the fixed folders, where the search starts: from above, it would miss files in the current folder. */
function split(pattern: string): { readonly folder: string; readonly rest: string } {
  const steps = pattern.replace(/\/{2,}/g, '/').split('/');
  const plain = steps.findIndex((step) => SPECIAL.test(step));
  const folder = steps.slice(0, plain).join('/');
  const rest = steps.slice(plain).join('/');
  return { folder: folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder, rest };
}
