import { chosenFormat, formatSources } from '../../cli/chosen-format.js';
import { answersFiles, outputFile, writtenOver } from '../../cli/named-files.js';
import { readDay } from '../../cli/read-options.js';
import { failure, type Outcome, problemsOf, success } from '../../core/model/problem.js';
import type { Sources } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import { EXPLANATION_FORMATS, type ExplanationFormat } from '../../render/renderers.js';
import type { ExplainFlags } from './options.js';

/** What `explain` is to do, checked as far as the command line alone allows. */
export interface ExplainPlan extends Sources {
  readonly format: ExplanationFormat;
}

/** Checks the flags; nothing is ever asked, so answers come from a file or standard input. */
export function planExplanation(
  answers: string,
  flags: ExplainFlags,
  { environment, files, clock }: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Outcome<ExplainPlan> {
  const format = chosenFormat(formatSources(flags, environment), EXPLANATION_FORMATS, 'pretty');
  // The explanation may not overwrite the answers.
  const over = writtenOver(outputFile(flags.output), answersFiles([answers]), files);
  const asOf = readDay(flags.asOf ?? clock.today());
  if (!format.ok || over.length > 0 || !asOf.ok) {
    return failure(...problemsOf(format), ...over, ...problemsOf(asOf));
  }
  return success({
    source: answers === '-' ? { kind: 'stdin' } : { kind: 'file', path: answers },
    format: format.value,
    asOf: asOf.value,
  });
}
