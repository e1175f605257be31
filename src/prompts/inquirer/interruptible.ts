import process from 'node:process';
import { Writable } from 'node:stream';
import { interruptedBy } from '../../adapters/stop-signal.js';
import type { Interruption } from '../../ports/prompter.js';
import { type Canvas, canvasOn } from './canvas.js';
import { type Hand, handAt } from './hand.js';
import type { TerminalSession } from './terminal-session.js';

/** The streams that inquirer runs in: it reads keys and keeps the state, but its output is discarded. */
export interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** Where a prompt draws, and how it recognises pasted text. */
export interface Stage {
  readonly canvas: Canvas;
  readonly hand: Hand;
}

/** Runs one prompt; Ctrl+C, Ctrl+D, the end of input and signals interrupt it and never throw. */
export async function interruptible<Reply>(
  { terminal, stop }: TerminalSession,
  run: (context: PromptContext, stage: Stage) => Promise<Reply>,
): Promise<{ readonly kind: 'reply'; readonly reply: Reply } | Interruption> {
  const { input } = terminal;
  const gone = new AbortController();
  const canvas = canvasOn(terminal);
  const onKey = (_: string | undefined, key: { readonly ctrl: boolean; readonly name?: string }): void => {
    // Runs before readline, which suspends the process on this key.
    if (key.ctrl && key.name === 'z') canvas.leave();
  };
  const hand = handAt(input);
  input.on('keypress', onKey);
  const forget = onceGone(input, canvas, () => gone.abort());
  try {
    const signal = AbortSignal.any([stop, gone.signal]);
    return { kind: 'reply', reply: await run({ input, output: nowhere(), signal }, { canvas, hand }) };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name !== 'ExitPromptError' && name !== 'AbortPromptError') throw error;
    return interruptedBy(stop);
  } finally {
    canvas.leave();
    forget();
    hand.letGo();
    input.removeListener('keypress', onKey);
  }
}

/** Discards inquirer's drawing: it counts characters instead of columns, and does not redraw on resize. */
function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/**
 * Calls back when the input has ended. Readline reacts to Ctrl+D by pausing the input and waiting for ever.
 * It also pauses when the process resumes after Ctrl+Z, and then the input must be resumed too.
 */
function onceGone(input: NodeJS.ReadStream, canvas: Canvas, onGone: () => void): () => void {
  const onContinue = (): void =>
    void setImmediate(() => {
      // A process suspended by another one may get the terminal back in another mode.
      if (input.isTTY) input.setRawMode(false).setRawMode(true);
      input.resume();
      canvas.comeBack();
    });
  const onPause = (): void => void setImmediate(() => input.isPaused() && onGone());
  process.on('SIGCONT', onContinue);
  input.on('pause', onPause);
  input.once('end', onGone);
  input.once('error', onGone);
  return () => {
    process.removeListener('SIGCONT', onContinue);
    input.removeListener('pause', onPause);
    input.removeListener('end', onGone);
    input.removeListener('error', onGone);
  };
}
