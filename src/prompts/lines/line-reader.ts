import { createInterface } from 'node:readline';
import { interruptedBy } from '../../adapters/stop-signal.js';
import type { Interruption } from '../../ports/prompter.js';

/** Reads typed input line by line. */
export interface LineReader {
  next(): Promise<{ readonly kind: 'line'; readonly line: string } | Interruption>;
}

/** Leaves editing and echo to the terminal; Ctrl+C, Ctrl+D and signals end the wait as an interruption. */
export function lineReader(input: NodeJS.ReadableStream, stop: AbortSignal): LineReader {
  const lines: string[] = [];
  let ended: 'open' | 'ended' = 'open';
  let wake = (): void => undefined;
  const typed = createInterface({ input, terminal: false });
  // A terminal that is closed raises an error instead of ending.
  input.on('error', () => typed.close());
  typed.on('line', (line) => {
    lines.push(line);
    wake();
  });
  typed.on('close', () => {
    ended = 'ended';
    wake();
  });
  stop.addEventListener('abort', () => wake());
  typed.pause();
  return {
    async next() {
      if (ended === 'open') typed.resume();
      while (lines.length === 0 && ended === 'open' && !stop.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      // An open read on the terminal would keep the process alive.
      if (ended === 'open') typed.pause();
      const line = stop.aborted ? undefined : lines.shift();
      if (line !== undefined) return { kind: 'line', line };
      return interruptedBy(stop);
    },
  };
}
