import { glob, isDynamicPattern } from 'tinyglobby';

/** Files that a pattern stands for, in the order of their names; what is no pattern is a file's own name. */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  if (!isDynamicPattern(pattern)) return [pattern];
  const found = await glob(pattern, { onlyFiles: true, followSymbolicLinks: false, dot: false });
  return found.sort();
}
