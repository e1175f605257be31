import type { TextStream } from '../../ports/output.js';
import type { Terminal } from './interruptible.js';
import type { promptTheme } from './theme.js';

/** A terminal, the stream that words go to, and how prompts are drawn. */
export interface Desk {
  readonly terminal: Terminal;
  readonly stderr: TextStream;
  readonly theme: ReturnType<typeof promptTheme>;
}
