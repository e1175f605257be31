/** Says a line to the person, unless they asked for quiet. */
export interface Notes {
  info(line: string): Promise<void>;
}

/** Says what a run waits for on standard input. */
export function sayWaiting(messages: Notes, what: 'answers' | 'candidates'): void {
  void messages.info(`waiting for ${what} on standard input; at a terminal, end them with Ctrl+D`);
}

/** Says that a save waits for another one, which may have been killed. */
export function sayLocked(messages: Notes, path: string): void {
  void messages.info(
    `${path} is locked by another save, or by one that was killed: waiting a few seconds for it`,
  );
}
