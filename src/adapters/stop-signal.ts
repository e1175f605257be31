import process from 'node:process';
import type { Interruption } from '../ports/prompter.js';
import { closeLostTerminals } from './lost-terminals.js';
import { isTerminal } from './open-descriptor.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Handles signals from now on, also between two prompts while an answer is being saved: the result is aborted with
 * the name of the first signal, and the open or next prompt ends. A second signal ends the process.
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
  if (!process.listeners('exit').includes(closeLostTerminals)) process.once('exit', closeLostTerminals);
  return stop.signal;
}

/** What ended a prompt: the signal received, the loss of the terminal, or else the person. */
export function interruptedBy({ reason }: AbortSignal): Interruption {
  const isLost = process.stdin.isTTY && !isTerminal(0);
  return {
    kind: 'interrupted',
    by: SIGNALS.find((name) => name === reason) ?? (isLost ? 'SIGHUP' : 'SIGINT'),
  };
}
