import { type Outcome, success } from '../core/model/problem.js';
import { BATCH_FORMATS } from '../render/batch/renderer.js';
import { FORMATS } from '../render/renderers.js';
import { NOTES } from '../words/en/notes.js';
import type { Messages } from './messages.js';
import { readFormat } from './read-options.js';

const ALL_FORMATS: readonly string[] = [...FORMATS, ...BATCH_FORMATS];

/** The places that can name a format. */
export interface FormatSources {
  readonly flag: string | undefined;
  /** `CREDCHECK_FORMAT`, which is meant for every command and applies where a command has that format. */
  readonly around: string | undefined;
}

/** The format named by the flag, or else by the environment, or else the command's default. */
export function chosenFormat<Format extends string>(
  { flag, around }: FormatSources,
  known: readonly Format[],
  otherwise: Format,
): Outcome<Format> {
  const named = flag ?? around;
  if (named === undefined) return success(otherwise);
  const isOfOthers = flag === undefined && ALL_FORMATS.includes(named);
  return isOfOthers ? success(known.find((each) => each === named) ?? otherwise) : readFormat(named, known);
}

/** Reports a format in the environment that this command does not have. */
export async function notePassedOver(
  messages: Messages,
  { flag, around }: FormatSources,
  format: string,
): Promise<void> {
  if (flag !== undefined || around === undefined || around === format) return;
  await messages.info(NOTES.formatPassedOver(around, format));
}
