import { chosenFormat, formatSources } from '../../cli/chosen-format.js';
import { answersFiles } from '../../cli/named-files.js';
import { readDay } from '../../cli/read-options.js';
import type { ReportTarget } from '../../cli/report-option.js';
import { readReports } from '../../cli/reports.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { FORMATS, type Format } from '../../render/renderers.js';
import { WHY } from '../../words/en/conflicts.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { CompareFlags } from './options.js';

/** How many candidates can be compared. */
export const CANDIDATES = { least: 2, most: 20 };

/** What `compare` is to do, checked as far as the command line alone allows. */
export interface ComparePlan {
  /** One alone is a list of candidates. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly reports: readonly ReportTarget<Format>[];
  readonly asOf: string;
}

/** Checks the flags, and how many files are named. */
export function planComparison(
  paths: readonly string[],
  flags: CompareFlags,
  { environment, files, clock, calledAs }: Pick<Ports, 'environment' | 'files' | 'clock' | 'calledAs'>,
): Outcome<ComparePlan> {
  const format = chosenFormat(formatSources(flags, environment), FORMATS, 'pretty');
  const reports = readReports(flags, FORMATS, answersFiles(paths), files);
  const asOf = readDay(flags.asOf ?? clock.today());
  const others = [...conflicts(paths, flags), ...tooMany(paths, calledAs)];
  const problems = [...[format, reports, asOf].flatMap(problemsOf), ...others];
  if (problems.length > 0 || !format.ok || !reports.ok || !asOf.ok) return failure(...problems);
  return success({ paths, format: format.value, reports: reports.value, asOf: asOf.value });
}

function conflicts(paths: readonly string[], { versus, failUnlessFirst }: CompareFlags): readonly Problem[] {
  const conflict = (options: readonly string[], why: string): Problem =>
    problem('usage/conflict', { options, why });
  return [
    ...(paths.filter((path) => path === '-').length > 1 ? [conflict(['-', '-'], WHY.inputOnce)] : []),
    ...(versus && failUnlessFirst !== undefined
      ? [conflict(['--versus', '--fail-unless-first'], WHY.noOneOrder)]
      : []),
  ];
}

function tooMany(paths: readonly string[], calledAs: string): readonly Problem[] {
  return paths.length > CANDIDATES.most ? [candidatesProblem(paths.length, paths, calledAs)] : [];
}

/** That there are too few or too many candidates, and what to type for many. */
export function candidatesProblem(found: number, paths: readonly string[], calledAs: string): Problem {
  const some = paths.slice(0, 2).map(shellQuoted);
  const instead = `${calledAs} batch ${[...some, ...(paths.length > 2 ? ['...'] : [])].join(' ')}`;
  return problem('usage/candidates', { found, ...CANDIDATES, instead });
}
