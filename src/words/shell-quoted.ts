/** A word quoted for a POSIX shell. */
export function shellQuoted(word: string): string {
  return /^[\w./+@%:,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command as it is typed: the program as it was called, and the words behind it, quoted. */
export function commandLine({ calledAs }: { readonly calledAs: string }, words: readonly string[]): string {
  return [calledAs, ...words.map(shellQuoted)].join(' ');
}
