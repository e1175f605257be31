import { chosenFormat, formatSources } from '../../cli/chosen-format.js';
import { writtenOver } from '../../cli/named-files.js';
import { readDay } from '../../cli/read-options.js';
import { readEvidence } from '../../core/answers/read-evidence.js';
import { BADGE_STATES, type BadgeState } from '../../core/badge/badge.js';
import type { Evidence } from '../../core/model/evidence.js';
import { failure, type Outcome, problem, problemsOf, success } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { PROPOSAL_FORMATS, type ProposalFormat } from '../../render/renderers.js';
import type { BadgeFlags } from './options.js';

/** What `badge` is to do, checked as far as the command line alone allows. */
export interface BadgePlan {
  readonly format: ProposalFormat;
  readonly asOf: string;
  readonly failOn: readonly BadgeState[];
  readonly evidence: Pick<Evidence, 'source' | 'checked'>;
}

/** Checks the flags against one another and against the name of the file. */
export function planBadge(
  file: string,
  flags: BadgeFlags,
  { environment, files, clock }: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Outcome<BadgePlan> {
  const { output } = flags;
  const isFile = output !== undefined && output !== '-';
  const format = chosenFormat(
    formatSources(flags, environment),
    PROPOSAL_FORMATS,
    isFile ? 'yaml' : 'pretty',
  );
  const asOf = readDay(flags.asOf ?? clock.today());
  const evidence = asOf.ok
    ? readEvidence('--source', { source: flags.source, checked: flags.checked }, asOf.value)
    : success({});
  const failOn = statesIn(flags.failOn ?? []);
  const inputs = [
    ...(file === '-' ? [] : [{ option: 'FILE', path: file }]),
    ...(flags.key === undefined ? [] : [{ option: '--key', path: flags.key }]),
  ];
  const over = isFile ? writtenOver([{ option: '--output', path: output }], inputs, files) : [];
  const problems = [...[format, asOf, evidence, failOn].flatMap(problemsOf), ...over];
  if (problems.length > 0 || !format.ok || !asOf.ok || !evidence.ok || !failOn.ok)
    return failure(...problems);
  return success({
    format: format.value,
    asOf: asOf.value,
    failOn: failOn.value,
    evidence: evidence.value,
  });
}

function statesIn(given: readonly string[]): Outcome<readonly BadgeState[]> {
  const words = given.flatMap((each) => each.split(',')).map((word) => word.trim());
  const known = BADGE_STATES.filter((state) => words.includes(state));
  const wrong = words.filter((word) => !known.some((state) => state === word));
  if (wrong.length === 0) return success(known);
  return failure(...wrong.map((found) => problem('usage/badge-state', { found, known: BADGE_STATES })));
}
