import type { Terminal } from './terminal-session.js';

/**
 * A terminal that has hung up returns errors for every call: readline, which leaves raw mode when it closes, would
 * throw inside an event handler. The loss itself is noticed as the end of input.
 */
export function outliveLoss({ input, output }: Terminal): void {
  input.on('error', () => undefined);
  output.on('error', () => undefined);
  if (!input.isTTY) return;
  const setRawMode = input.setRawMode.bind(input);
  input.setRawMode = (mode) => {
    try {
      return setRawMode(mode);
    } catch {
      return input;
    }
  };
}
