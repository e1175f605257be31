import { closeSync, fstatSync } from 'node:fs';
import process from 'node:process';
import type { Interruption } from '../ports/prompter.js';
import { isTerminal } from './open-descriptor.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

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

const STANDARD = [0, 1, 2];

/**
 * Closes the standard streams whose terminal has hung up. Node restores terminals when it exits, and aborts if that
 * fails; it skips closed ones.
 */
function closeLostTerminals(): void {
  for (const descriptor of STANDARD) {
    if (isDevice(descriptor) && !isTerminal(descriptor)) closeSync(descriptor);
  }
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
