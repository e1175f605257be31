import { chosenFormat } from '../../cli/chosen-format.js';
import { writtenOver } from '../../cli/named-files.js';
import { readDay } from '../../cli/read-options.js';
import { failure, type Outcome, problemsOf, success } from '../../core/model/problem.js';
import type { Sources } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import { EXPLANATION_FORMATS, type ExplanationFormat } from '../../render/renderers.js';
import { NAMED } from '../../words/en/conflicts.js';
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
  const format = chosenFormat(
    { flag: flags.format, output: flags.output, around: environment.format },
    EXPLANATION_FORMATS,
    'pretty',
  );
  const place = freePlace(answers, flags, files);
  const asOf = readDay(flags.asOf ?? clock.today());
  if (!format.ok || !place.ok || !asOf.ok) {
    return failure(...[format, place, asOf].flatMap(problemsOf));
  }
  return success({
    source: answers === '-' ? { kind: 'stdin' } : { kind: 'file', path: answers },
    format: format.value,
    asOf: asOf.value,
  });
}

/** The explanation may not overwrite the answers. */
function freePlace(
  answers: string,
  { output }: ExplainFlags,
  files: Pick<Ports['files'], 'resolve'>,
): Outcome<void> {
  if (output === undefined || output === '-') return success(undefined);
  const inputs = [...(answers === '-' ? [] : [{ option: NAMED.answers, path: answers }])];
  const clashes = writtenOver([{ option: '--output', path: output }], inputs, files);
  return clashes.length === 0 ? success(undefined) : failure(...clashes);
}
