import type { TextStream } from '../../ports/output.js';
import type { Theme } from './theme.js';

/** The terminal on which questions are asked. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Rows and columns of the window at this moment. */
  readonly rows: () => number;
  readonly columns: () => number;
}

/** A terminal, the stream for output, the style of prompts, and the signal that ends them. */
export interface TerminalSession {
  readonly terminal: Terminal;
  readonly stderr: TextStream;
  readonly theme: Theme;
  readonly stop: AbortSignal;
}
