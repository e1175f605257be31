import process from 'node:process';
import type { Interruption } from '../../ports/prompter.js';
import { interruptedBy } from '../stop-signal.js';
import type { Desk } from './desk.js';

const SHOW_CURSOR = '\u001b[?25h';

/** What inquirer is given to run a prompt in. */
export interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  /** The prompt wipes itself off; what stays on the screen is ours to write. */
  readonly clearPromptOnDone: true;
}

/** Runs one prompt; Ctrl+C, Ctrl+D, the end of input and signals end it as an interruption, never as an error. */
export async function interruptible<Reply>(
  { terminal: { input, output }, stop }: Desk,
  run: (context: PromptContext) => Promise<Reply>,
): Promise<{ readonly kind: 'reply'; readonly reply: Reply } | Interruption> {
  const gone = new AbortController();
  const onKey = (_: string | undefined, key: { readonly ctrl: boolean; readonly name?: string }): void => {
    // The shell that is next to be seen has no way to know that the cursor is hidden.
    if (key.ctrl && key.name === 'z') output.write(SHOW_CURSOR);
  };
  input.on('keypress', onKey);
  const forget = onceGone(input, () => gone.abort());
  try {
    const signal = AbortSignal.any([stop, gone.signal]);
    return { kind: 'reply', reply: await run({ input, output, signal, clearPromptOnDone: true }) };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name !== 'ExitPromptError' && name !== 'AbortPromptError') throw error;
    return interruptedBy(stop);
  } finally {
    forget();
    input.removeListener('keypress', onKey);
  }
}

/**
 * Calls back when nothing more will be typed. Readline answers Ctrl+D by pausing the input and waiting for ever.
 * It pauses too when the process comes back from Ctrl+Z, and then the input must flow again.
 */
function onceGone(input: NodeJS.ReadStream, onGone: () => void): () => void {
  const onContinue = (): void => void setImmediate(() => input.resume());
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
