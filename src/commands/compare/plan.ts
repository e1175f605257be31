import { planSeveral, type SeveralPlan } from '../../cli/several-candidates.js';
import { type Outcome, type Problem, problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { WHY } from '../../words/en/conflicts.js';
import type { CompareFlags } from './options.js';

/** How many candidates can be compared; one file alone is a list of them. */
export const CANDIDATES = { least: 2, most: 20 };

/** Checks the flags, and how many files are named. */
export function planComparison(
  paths: readonly string[],
  flags: CompareFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'clock' | 'calledAs'>,
): Outcome<SeveralPlan> {
  return planSeveral(paths, flags, ports, CANDIDATES, conflicts(flags));
}

function conflicts({ versus, failUnlessFirst }: CompareFlags): readonly Problem[] {
  if (!versus || failUnlessFirst === undefined) return [];
  return [problem('usage/conflict', { options: ['--versus', '--fail-unless-first'], why: WHY.noOneOrder })];
}
