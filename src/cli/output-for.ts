import type { Output, TextStream } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import { type Messages, messagesOn, type Volume } from './messages.js';
import type { OutputFlags } from './options.js';

/** Plain prompts imply plain signs in the result; the flag for them also turns colour off by default. */
export function outputFor(
  { color, accessible }: Pick<OutputFlags, 'color'> & { readonly accessible?: true },
  { output, environment }: Pick<Ports, 'output' | 'environment'>,
): Output {
  const isPlain = accessible === true || environment.promptStyle === 'lines';
  const unasked = accessible === true ? 'never' : 'auto';
  const streams = output(color === undefined ? unasked : color ? 'always' : 'never');
  return isPlain ? { stdout: inPlainSigns(streams.stdout), stderr: inPlainSigns(streams.stderr) } : streams;
}

function inPlainSigns(stream: TextStream): TextStream {
  return {
    isTerminal: stream.isTerminal,
    colour: stream.colour,
    unicode: false,
    // A window may be resized while questions are asked.
    get columns() {
      return stream.columns;
    },
    get rows() {
      return stream.rows;
    },
    write: (text) => stream.write(text),
  };
}

/** The streams and messages for these flags. */
export function openOutput(
  ports: Pick<Ports, 'output' | 'environment'>,
  flags: Parameters<typeof outputFor>[0] & Volume,
): { readonly output: Output; readonly messages: Messages } {
  const output = outputFor(flags, ports);
  return { output, messages: messagesOn(output, flags) };
}
