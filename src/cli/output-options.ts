import type { Command } from 'commander';
import type { Output } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import { type Messages, messagesOn } from './messages.js';

/** The flags of every command that only prints, as commander hands them over. */
export interface OutputFlags {
  readonly output?: string;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly debug?: true;
}

/** Adds the options of every command that only prints. */
export function withOutputOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write the result to a file')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .option('--quiet', 'no notes on standard error')
    .option('--debug', 'show the stack of a bug');
}

/** The streams and the messages that these flags ask for. */
export function openOutput(
  ports: Ports,
  { color, quiet }: OutputFlags,
): { readonly output: Output; readonly messages: Messages } {
  const output = ports.output(color === undefined ? 'auto' : color ? 'always' : 'never');
  return { output, messages: messagesOn(output, quiet ? 'quiet' : 'normal') };
}
