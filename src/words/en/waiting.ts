/** Messages about what a run waits for. */
export const WAITING = {
  input: (what: 'answers' | 'candidates' | 'postings' | 'a badge' | 'weights'): string =>
    `waiting for ${what} on standard input; at a terminal, end them with Ctrl+D`,
  locked: (path: string): string =>
    `${path} is locked by another save, or by one that was killed: waiting a few seconds for it`,
};
