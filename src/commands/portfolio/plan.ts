import { namesIn } from '../../cli/read-options.js';
import { planSeveral, type SeveralPlan } from '../../cli/several-candidates.js';
import { type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { WantedSkills } from '../../core/portfolio/portfolio.js';
import type { Ports } from '../../ports/ports.js';
import { TEXT_EXAMPLES } from '../../words/en/conflicts.js';
import type { PortfolioFlags } from './options.js';

/** How many credentials make a set. */
export const CREDENTIALS = { least: 1, most: 20 };

/** What `portfolio` is to do, checked as far as the command line alone allows. */
export interface PortfolioPlan extends SeveralPlan {
  readonly wanted: WantedSkills;
}

/** Checks the flags, and how many files are named. */
export function planPortfolio(
  paths: readonly string[],
  flags: PortfolioFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'clock' | 'calledAs'>,
): Outcome<PortfolioPlan> {
  const role = flags.role?.trim();
  const skills = namesIn(flags.skills);
  const plan = planSeveral(paths, flags, ports, CREDENTIALS, [
    ...(role === '' ? [emptyText('role')] : []),
    ...(flags.skills !== undefined && skills.length === 0 ? [emptyText('skills')] : []),
  ]);
  if (!plan.ok) return plan;
  return success({ ...plan.value, wanted: { ...(role !== undefined && { role }), skills } });
}

/** A slip, such as a variable of a script that has no value. */
function emptyText(name: keyof typeof TEXT_EXAMPLES): Problem {
  return problem('usage/no-text', { option: `--${name}`, example: TEXT_EXAMPLES[name] });
}
