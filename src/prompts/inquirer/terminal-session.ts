import type { TextStream } from '../../ports/output.js';
import type { Theme } from './theme.js';

/** The terminal that questions are asked at. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Lines and columns of the window at this moment. */
  readonly rows: () => number;
  readonly columns: () => number;
}

/** A terminal, the stream that words go to, how prompts are drawn, and word that somebody wants to stop. */
export interface TerminalSession {
  readonly terminal: Terminal;
  readonly stderr: TextStream;
  readonly look: Theme;
  readonly stop: AbortSignal;
}
