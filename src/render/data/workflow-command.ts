import { withoutCommands } from '../../core/model/without-commands.js';
import { escapeForTerminal } from '../../terminal/escape.js';

/** The content of a workflow command about a place in a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A workflow command of GitHub Actions: one line in which outside text can end neither the line nor its property. */
export function workflowCommand({ level, title, message, file, line, column }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(file === undefined || line === undefined ? [] : [`line=${line}`]),
    ...(file === undefined || line === undefined || column === undefined ? [] : [`col=${column}`]),
    `title=${property(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

/** A line of the log that is not a command. */
export function logLine(text: string): string {
  return withoutCommands(escapeForTerminal(text));
}

function data(text: string): string {
  // Commands of the old syntax begin anywhere in a line.
  return escapeForTerminal(text)
    .replaceAll('##[', '# #[')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
