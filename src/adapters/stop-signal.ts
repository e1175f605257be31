import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Hears signals from now on, also between two prompts, where the last answer is just being kept: it is aborted
 * with the name of the first, and the prompt that is open or comes next ends. A second signal ends the process.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of SIGNALS) {
    const hear = (): void => {
      if (stop.signal.aborted) {
        process.removeListener(name, hear);
        process.kill(process.pid, name);
      }
      stop.abort(name);
    };
    process.on(name, hear);
  }
  return stop.signal;
}
