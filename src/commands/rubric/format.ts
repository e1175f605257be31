import { chosenFormat, formatSources, notePassedOver } from '../../cli/chosen-format.js';
import { RUBRIC_FORMATS } from '../../cli/command-formats.js';
import type { Messages } from '../../cli/messages.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import type { Outcome } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';

type Format = (typeof RUBRIC_FORMATS)[number];

/** The flags of the commands that show rubrics. */
export type FormatFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'format' | 'verbose'>;

/** The requested format; one in the environment for other commands is ignored, with a note. */
export async function formatFor(
  flags: FormatFlags,
  { environment }: Ports,
  messages: Messages,
): Promise<Outcome<Format>> {
  const named = formatSources(flags, environment);
  const format = chosenFormat(named, RUBRIC_FORMATS, 'pretty');
  if (format.ok) await notePassedOver(messages, named, format.value);
  return format;
}
