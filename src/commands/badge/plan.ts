import { outputFile, writtenOver } from '../../cli/named-files.js';
import { type ProposalPlan, planProposals } from '../../cli/proposal-plan.js';
import { readKnownWords } from '../../cli/read-options.js';
import { BADGE_STATES, type BadgeState } from '../../core/badge/badge.js';
import { failure, type Outcome, problemsOf, success } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import type { BadgeFlags } from './options.js';

/** What `badge` is to do, checked as far as the command line alone allows. */
export interface BadgePlan extends ProposalPlan {
  readonly failOn: readonly BadgeState[];
}

/** Checks the flags against one another and against the name of the file. */
export function planBadge(
  file: string,
  flags: BadgeFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Outcome<BadgePlan> {
  const plan = planProposals(flags, ports);
  const failOn = readKnownWords('usage/badge-state', flags.failOn ?? [], BADGE_STATES);
  const inputs = [
    ...(file === '-' ? [] : [{ option: 'FILE', path: file }]),
    ...(flags.key === undefined ? [] : [{ option: '--key', path: flags.key }]),
  ];
  const over = writtenOver(outputFile(flags.output), inputs, ports.files);
  if (over.length > 0 || !plan.ok || !failOn.ok) {
    return failure(...[plan, failOn].flatMap(problemsOf), ...over);
  }
  const states = BADGE_STATES.filter((state) => failOn.value.includes(state));
  return success({ ...plan.value, failOn: states });
}
