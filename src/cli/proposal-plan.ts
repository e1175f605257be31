import type { Evidence } from '../core/model/evidence.js';
import { failure, type Outcome, problemsOf, success } from '../core/model/problem.js';
import type { Ports } from '../ports/ports.js';
import { PROPOSAL_FORMATS, type ProposalFormat } from '../render/renderers.js';
import { chosenFormat } from './chosen-format.js';
import { outputFile } from './named-files.js';
import type { FlagsOf } from './options.js';
import { readDay, readGivenEvidence } from './read-options.js';

/** What the flags say to every command that writes proposals. */
export interface ProposalPlan {
  readonly format: ProposalFormat;
  readonly asOf: string;
  /** What is said about all of them. */
  readonly evidence: Pick<Evidence, 'source' | 'checked' | 'basis'>;
}

/** Checks those flags; a file without an ending takes YAML. */
export function planProposals(
  flags: FlagsOf<'format' | 'output' | 'asOf' | 'source' | 'checked'> & Partial<FlagsOf<'basis'>>,
  { environment, clock }: Pick<Ports, 'environment' | 'clock'>,
): Outcome<ProposalPlan> {
  const { output, source, checked, basis } = flags;
  const otherwise = outputFile(output).length === 0 ? 'pretty' : 'yaml';
  const format = chosenFormat(flags, environment, PROPOSAL_FORMATS, otherwise);
  const asOf = readDay(flags.asOf ?? clock.today());
  const evidence = asOf.ok ? readGivenEvidence({ source, checked, basis }, asOf.value) : success({});
  if (!format.ok || !asOf.ok || !evidence.ok) {
    return failure(...[format, asOf, evidence].flatMap(problemsOf));
  }
  return success({ format: format.value, asOf: asOf.value, evidence: evidence.value });
}
