import { chosenFormat, formatSources, notePassedOver } from '../../cli/chosen-format.js';
import type { Messages } from '../../cli/messages.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import type { Outcome } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';

/** The flags of the commands that show rubrics. */
export type FormatFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'format' | 'verbose'>;

/** The requested one of some formats; one in the environment for other commands is ignored, with a note. */
export async function formatFor<Format extends string>(
  formats: readonly (Format | 'pretty')[],
  flags: FormatFlags,
  { environment }: Ports,
  messages: Messages,
): Promise<Outcome<Format | 'pretty'>> {
  const named = formatSources(flags, environment);
  const format = chosenFormat(named, formats, 'pretty');
  if (format.ok) await notePassedOver(messages, named, format.value);
  return format;
}
