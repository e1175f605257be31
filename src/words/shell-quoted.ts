/** A word quoted for a POSIX shell. */
export function shellQuoted(word: string): string {
  return /^[\w./+@%:,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
