import type { Terminal } from './terminal-session.js';

/**
 * A terminal that has hung up gives errors for all that is still asked of it: readline, which leaves raw mode at its
 * end, would throw out of an event. The loss itself is heard as the end of input.
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
