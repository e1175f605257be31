const LONGEST = 20;

/** Waits before retrying a system call that returned EAGAIN; each fruitless try in a row waits longer. */
export function pauseBeforeRetry(fruitless: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, Math.min(2 ** (fruitless - 1), LONGEST)));
}

/** Milliseconds after which people start to wonder. */
const SLOW = 2000;

/** Calls `say` unless the operation ends soon; call the returned function when it does. */
export function sayIfSlow(say: (() => void) | undefined, after = SLOW): () => void {
  const timer = say && setTimeout(say, after);
  return () => clearTimeout(timer);
}
