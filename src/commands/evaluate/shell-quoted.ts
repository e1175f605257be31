/** A path as it can be pasted into a POSIX shell. */
export function shellQuoted(path: string): string {
  return /^[\w./~+@%:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
