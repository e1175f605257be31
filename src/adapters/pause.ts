const LONGEST = 20;

/** Waits before retrying a system call that returned EAGAIN; each fruitless try in a row waits longer. */
export function pauseBeforeRetry(fruitless: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, Math.min(2 ** (fruitless - 1), LONGEST)));
}
