import type { Output, TextStream } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import { type Messages, messagesOn } from './messages.js';
import type { OutputFlags } from './options.js';

/** Who wants plain lines gets the result in plain signs too; who wants them by a flag gets no colour unasked. */
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
    // A window changes its size while questions are asked.
    get columns() {
      return stream.columns;
    },
    write: (text) => stream.write(text),
  };
}

/** The streams and the messages that these flags ask for. */
export function openOutput(
  ports: Ports,
  { color, quiet }: OutputFlags,
): { readonly output: Output; readonly messages: Messages } {
  const output = ports.output(color === undefined ? 'auto' : color ? 'always' : 'never');
  return { output, messages: messagesOn(output, quiet ? 'quiet' : 'normal') };
}
