import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import type { Environment } from '../ports/ports.js';
import { NOTES } from '../words/en/notes.js';
import { ALL_FORMATS, endingOf, formatByEnding } from './endings.js';
import type { Messages } from './messages.js';
import { readFormat } from './read-options.js';

/** The flags that may name a format: `--format`, and `--output` by the ending of its file. */
interface NamingFlags {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/** `CREDCHECK_FORMAT`, which is meant for every command and applies where a command has that format. */
type NamingEnvironment = Pick<Environment, 'format'>;

/** The problem of a folder where one file is expected; undefined for anything else. */
export function refusedFolder(
  output: string | undefined,
  command: 'batch' | 'other',
): Outcome<never> | undefined {
  return output?.endsWith('/')
    ? failure(problem('usage/output-folder', { name: output, command }))
    : undefined;
}

/** The format named by the flag, else by the ending of the output, else by the environment, else the default. */
export function chosenFormat<Format extends string>(
  { format: flag, output }: NamingFlags,
  { format: environment }: NamingEnvironment,
  known: readonly Format[],
  otherwise: Format,
): Outcome<Format> {
  const folder = refusedFolder(output, 'other');
  if (folder !== undefined) return folder;
  if (flag === undefined && output !== undefined) {
    const ending = formatByEnding(output, known, '--format');
    if (!ending.ok) return ending;
    if (ending.value !== undefined) return success(ending.value);
  }
  const named = flag ?? environment;
  if (named === undefined) return success(otherwise);
  const isOfOthers = flag === undefined && ALL_FORMATS.has(named);
  return isOfOthers ? success(known.find((each) => each === named) ?? otherwise) : readFormat(named, known);
}

/** Reports a format in the environment that this command does not have. */
export async function notePassedOver(
  messages: Messages,
  { format: flag, output = '' }: NamingFlags,
  { format: environment }: NamingEnvironment,
  format: string,
): Promise<void> {
  if (flag !== undefined || environment === undefined || environment === format || endingOf(output) !== '')
    return;
  await messages.info(NOTES.formatPassedOver(environment, format));
}
