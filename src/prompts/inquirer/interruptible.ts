import process from 'node:process';
import { Writable } from 'node:stream';
import { interruptedBy } from '../../adapters/stop-signal.js';
import type { Interruption } from '../../ports/prompter.js';
import { type Canvas, canvasOn } from './canvas.js';
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

/** Distinguishes pasted from typed text. */
interface Hand {
  /** Whether the current key belongs to pasted text, according to the terminal. */
  isPasting(): boolean;
  /** The same, including terminals that do not mark pastes: several characters in one read were not typed. */
  isPasteLikely(): boolean;
  letGo(): void;
}

/** Milliseconds in which a long paste goes on in the next read, and sooner than a key is pressed after it. */
const NEXT_READ = 50;

/** Watches the input of a terminal; must be called before anything else listens to it. */
function handAt(input: NodeJS.ReadableStream): Hand {
  let pasting = false;
  let burst = false;
  let burstUntil = 0;
  const onData = (chunk: string | Uint8Array): void => {
    const now = performance.now();
    const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    burst = charactersIn(text) > 1 || now < burstUntil;
    if (burst) burstUntil = now + NEXT_READ;
  };
  const onKey = (_: string | undefined, { name }: { readonly name?: string }): void => {
    if (name === 'paste-start') pasting = true;
    if (name === 'paste-end') pasting = false;
  };
  input.prependListener('data', onData);
  input.prependListener('keypress', onKey);
  return {
    isPasting: () => pasting,
    isPasteLikely: () => {
      // Drawing every character of a paste may take longer than the next read is late.
      if (burst) burstUntil = performance.now() + NEXT_READ;
      return pasting || burst;
    },
    letGo: () => {
      input.removeListener('data', onData);
      input.removeListener('keypress', onKey);
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: keys without a character are sent as control sequences
const KEYS = /\u001b(?:\[[0-9;?]*[@-~]|O.|)/gu;

/** Characters, Enter and Space included; a held arrow key repeats in one read on a slow line, and takes no line. */
function charactersIn(text: string): number {
  return [...text.replace(KEYS, '').replace(/\p{M}/gu, '')].length;
}
