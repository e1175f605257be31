import { WAITING } from '../words/en/waiting.js';
/** Says a line to the person, unless they asked for quiet. */
export interface Notes {
  info(line: string): Promise<void>;
}

/** Says what a run waits for on standard input. */
export function sayWaiting(messages: Notes, what: 'answers' | 'candidates'): void {
  void messages.info(WAITING.input(what));
}

/** Says that a save waits for another one, which may have been killed. */
export function sayLocked(messages: Notes, path: string): void {
  void messages.info(WAITING.locked(path));
}
