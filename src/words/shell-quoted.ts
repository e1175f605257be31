/** A word as it can be pasted into a POSIX shell. */
export function shellQuoted(word: string): string {
  return /^[\w./+@%:,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
