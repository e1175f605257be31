import type { Messages } from './messages.js';

/** Says what a run waits for on standard input. */
export function sayWaiting(messages: Pick<Messages, 'note'>, what: 'answers' | 'candidates'): void {
  void messages.note(`waiting for ${what} on standard input; at a terminal, end them with Ctrl+D`);
}
