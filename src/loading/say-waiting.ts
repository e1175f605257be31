import { WAITING } from '../words/en/waiting.js';
/** Prints a line for the person, unless they asked for quiet. */
export interface Notes {
  info(line: string): Promise<void>;
}

/** Says what the run is waiting for on standard input. */
export function sayWaiting(
  messages: Notes,
  what: 'answers' | 'candidates' | 'postings' | 'a badge' | 'weights',
): void {
  void messages.info(WAITING.input(what));
}

/** Says that a save is waiting for another one, which may have been killed. */
export function sayLocked(messages: Notes, path: string): void {
  void messages.info(WAITING.locked(path));
}
