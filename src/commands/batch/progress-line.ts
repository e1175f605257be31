import { type Messages, messagesOn } from '../../cli/messages.js';
import { outputFor } from '../../cli/output-for.js';
import type { Output, TextStream } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { progressText } from '../../render/layout/terminal/progress.js';
import type { BytesRead } from './counted-files.js';
import type { BatchFlags } from './options.js';
import type { RecordCounts } from './score-all.js';

/** Milliseconds between updates, and before the first. */
const INTERVAL = 200;
const ERASE = '\r\u001b[K';

/** A line at the bottom of the terminal with the progress of the run. */
export interface ProgressLine {
  /** Shows the progress, unless it was just shown. */
  readonly show: (soFar: RecordCounts, bytes: BytesRead) => Promise<void>;
  readonly clear: () => Promise<void>;
}

type VoiceFlags = Pick<BatchFlags, 'color' | 'accessible' | 'quiet'>;

interface ProgressVoices {
  readonly output: Output;
  readonly messages: Messages;
  readonly progressLine: ProgressLine;
}

/** The streams of a run that shows its progress if standard error is a terminal: other output replaces the line. */
export function progressVoices(ports: Ports, flags: VoiceFlags): ProgressVoices {
  const plain = outputFor(flags, ports);
  const { stderr, stdout } = plain;
  // On a dumb terminal, or with a screen reader, a changing line is a nuisance.
  const isReadAloud = flags.accessible === true || ports.environment.promptStyle === 'lines';
  if (!stderr.isTerminal || flags.quiet || isReadAloud) {
    const messages = messagesOn(plain, flags);
    return {
      output: plain,
      messages,
      progressLine: { show: async () => undefined, clear: async () => undefined },
    };
  }
  const line = statusLine(stderr, ports.clock);
  const output = { stdout: stdout.isTerminal ? line.above(stdout) : stdout, stderr: line.above(stderr) };
  return { output, messages: messagesOn(output, flags), progressLine: line };
}

interface StatusLine extends ProgressLine {
  /** A stream that erases the line before it writes. */
  readonly above: (stream: TextStream) => TextStream;
}

function statusLine(stderr: TextStream, { elapsed }: Ports['clock']): StatusLine {
  const began = elapsed();
  let last = began;
  let shown = false;
  const clear = async (): Promise<void> => {
    if (!shown) return;
    shown = false;
    await stderr.write(ERASE);
  };
  return {
    clear,
    show: async (soFar, bytes) => {
      const now = elapsed();
      if (now - last < INTERVAL) return;
      last = now;
      shown = true;
      const seconds = (now - began) / 1000;
      await stderr.write(`\r${progressText({ ...soFar, ...bytes, seconds }, stderr)}\u001b[K`);
    },
    above: (stream) => ({
      isTerminal: stream.isTerminal,
      colour: stream.colour,
      unicode: stream.unicode,
      get columns() {
        return stream.columns;
      },
      write: async (text) => {
        if (text !== '') await clear();
        return stream.write(text);
      },
    }),
  };
}
