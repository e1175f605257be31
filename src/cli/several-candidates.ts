import { failure, type Outcome, type Problem, problem, problemsOf, success } from '../core/model/problem.js';
import type { GatheredCandidate, GatheredCandidates } from '../loading/gathered-candidate.js';
import type { Ports } from '../ports/ports.js';
import { FORMATS, type Format } from '../render/renderers.js';
import { WHY } from '../words/en/conflicts.js';
import { commandLine } from '../words/shell-quoted.js';
import { chosenFormat } from './chosen-format.js';
import { answersFiles } from './named-files.js';
import type { FlagsOf } from './options.js';
import { readDay } from './read-options.js';
import type { ReportTarget } from './report-option.js';
import { readReports } from './reports.js';
import { wordsOfBatch } from './same-options.js';

/** How many candidates a command takes. */
export interface CandidateRange {
  readonly least: number;
  readonly most: number;
}

/** What a command about several candidates is to do, checked as far as the command line alone allows. */
export interface SeveralPlan {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly reports: readonly ReportTarget<Format>[];
  readonly asOf: string;
}

/** Checks the flags, and how many files are named; `also` is what else is wrong with the command line. */
export function planSeveral(
  paths: readonly string[],
  flags: FlagsOf<'format' | 'output' | 'report' | 'asOf'>,
  ports: Pick<Ports, 'environment' | 'files' | 'clock' | 'calledAs'>,
  range: CandidateRange,
  also: readonly Problem[],
): Outcome<SeveralPlan> {
  const { environment, files, clock } = ports;
  const format = chosenFormat(flags, environment, FORMATS, 'pretty');
  const reports = readReports(flags, FORMATS, answersFiles(paths), files);
  const asOf = readDay(flags.asOf ?? clock.today());
  const problems = [
    ...[format, reports, asOf].flatMap(problemsOf),
    ...inputTwice(paths),
    ...also,
    ...(paths.length > range.most
      ? [candidatesProblem(paths.length, range, batchLine(ports, paths, flags))]
      : []),
  ];
  if (problems.length > 0 || !format.ok || !reports.ok || !asOf.ok) return failure(...problems);
  return success({ paths, format: format.value, reports: reports.value, asOf: asOf.value });
}

function inputTwice(paths: readonly string[]): readonly Problem[] {
  if (paths.filter((path) => path === '-').length < 2) return [];
  return [problem('usage/conflict', { options: ['-', '-'], why: WHY.inputOnce })];
}

/** The candidates that could be read and why others could not; a problem alone where there are none, or too many. */
export async function collected(
  read: AsyncIterable<Outcome<GatheredCandidate>>,
  range: CandidateRange,
  instead: string,
): Promise<GatheredCandidates> {
  const candidates: GatheredCandidate[] = [];
  const problems: Problem[] = [];
  let found = 0;
  for await (const each of read) {
    found += 1;
    if (each.ok) candidates.push(each.value);
    else problems.push(...each.problems);
  }
  if (found > 0 && found <= range.most) return { candidates, problems };
  return { candidates: [], problems: [candidatesProblem(found, range, instead)] };
}

/** The command that takes as many candidates as there are, with the options that it shares. */
export function batchLine(
  ports: Pick<Ports, 'calledAs'>,
  paths: readonly string[],
  flags: Parameters<typeof wordsOfBatch>[0],
): string {
  const some = [...paths.slice(0, 2), ...(paths.length > 2 ? ['...'] : [])];
  return commandLine(ports, ['batch', ...some, ...wordsOfBatch(flags)]);
}

/** That there are too few or too many candidates; `instead` is what to type for many. */
export function candidatesProblem(found: number, { least, most }: CandidateRange, instead: string): Problem {
  return problem('usage/candidates', { found, least, most, instead });
}
