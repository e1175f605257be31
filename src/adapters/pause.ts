const LONGEST = 20;

/** Waits before a system call that said "not now" is made again: longer with each time it said so in a row. */
export function pauseBeforeRetry(fruitless: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, Math.min(2 ** (fruitless - 1), LONGEST)));
}
