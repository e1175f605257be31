import { createInterface } from 'node:readline';
import { interruptedBy } from '../../adapters/stop-signal.js';
import type { Interruption } from '../../ports/prompter.js';

/** A typed line, and how many came with it at once, as from a paste: those were not meant as answers. */
export interface TypedLine {
  readonly kind: 'line';
  readonly line: string;
  readonly ignored: number;
}

/** A person takes longer than so many milliseconds for a second line; a terminal passes on a paste line by line. */
const AT_ONCE = 40;

/** Reads typed input line by line. */
export interface LineReader {
  next(): Promise<TypedLine | Interruption>;
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
      const line = stop.aborted ? undefined : lines.shift();
      for (let before = -1; line !== undefined && ended === 'open' && lines.length > before; ) {
        before = lines.length;
        await new Promise((resolve) => setTimeout(resolve, AT_ONCE));
      }
      // An open read on the terminal would keep the process alive.
      if (ended === 'open') typed.pause();
      if (line === undefined || stop.aborted) return interruptedBy(stop);
      return { kind: 'line', line, ignored: lines.splice(0).length };
    },
  };
}
