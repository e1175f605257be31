import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import type { Messages } from '../../cli/messages.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import { chooseRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { NAMED, WHY } from '../../words/en/conflicts.js';

/** The flags of the commands that show rubrics. */
export type FormatFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'format' | 'verbose'>;

/** The requested one of some formats; one in the environment for other commands is ignored, with a note. */
export async function formatFor<Format extends string>(
  formats: readonly (Format | 'pretty')[],
  flags: FormatFlags,
  { environment }: Ports,
  messages: Messages,
): Promise<Outcome<Format | 'pretty'>> {
  const format = chosenFormat(flags, environment, formats, 'pretty');
  if (format.ok) await notePassedOver(messages, flags, environment, format.value);
  return format;
}

/** The rubric that the argument or `--rubric` names, else the environment or the default. */
export function chosenRubric(
  positional: string | undefined,
  flag: string | undefined,
  { environment }: Pick<Ports, 'environment'>,
): Outcome<string> {
  if (positional === undefined || flag === undefined) {
    return success(chooseRubric(positional ?? flag, environment.rubric));
  }
  return failure(problem('usage/conflict', { options: [NAMED.rubric, '--rubric'], why: WHY.rubricTwice }));
}
