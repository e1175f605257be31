import type { Messages } from './messages.js';

/** Says what a run waits for on standard input. */
export function sayWaiting(messages: Pick<Messages, 'note'>, what: 'answers' | 'candidates'): void {
  void messages.note(`waiting for ${what} on standard input; at a terminal, end them with Ctrl+D`);
}

/** Says that a save waits for another one, which may have been killed. */
export function sayLocked(messages: Pick<Messages, 'note'>, path: string): void {
  void messages.note(
    `${path} is locked by another save, or by one that was killed: waiting a few seconds for it`,
  );
}
