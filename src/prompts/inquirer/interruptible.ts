import process from 'node:process';
import { Writable } from 'node:stream';
import { interruptedBy } from '../../adapters/stop-signal.js';
import type { Interruption } from '../../ports/prompter.js';
import { type Canvas, canvasOn } from './canvas.js';
import { type Hand, handAt } from './hand.js';
import type { TerminalSession } from './terminal-session.js';

/** What inquirer is given to run a prompt in: it hears keys and keeps the state, and what it draws goes nowhere. */
export interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** Where a prompt draws, and whose hand it feels. */
export interface Stage {
  readonly canvas: Canvas;
  readonly hand: Hand;
}

/** Runs one prompt; Ctrl+C, Ctrl+D, the end of input and signals end it as an interruption, never as an error. */
export async function interruptible<Reply>(
  { terminal, stop }: TerminalSession,
  run: (context: PromptContext, stage: Stage) => Promise<Reply>,
): Promise<{ readonly kind: 'reply'; readonly reply: Reply } | Interruption> {
  const { input } = terminal;
  const gone = new AbortController();
  const canvas = canvasOn(terminal);
  const onKey = (_: string | undefined, key: { readonly ctrl: boolean; readonly name?: string }): void => {
    // Heard before readline, which stops the process over it.
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

/** Inquirer counts characters where a terminal has columns, and draws nothing anew when the window changes. */
function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/**
 * Calls back when nothing more will be typed. Readline answers Ctrl+D by pausing the input and waiting for ever.
 * It pauses too when the process comes back from Ctrl+Z, and then the input must flow again.
 */
function onceGone(input: NodeJS.ReadStream, canvas: Canvas, onGone: () => void): () => void {
  const onContinue = (): void =>
    void setImmediate(() => {
      // Who stopped the process from elsewhere may have given the terminal back in another mode.
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
