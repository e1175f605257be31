import { answersFiles, outputFile, writtenOver, writtenTwice } from '../../cli/named-files.js';
import { type ProposalPlan, planProposals } from '../../cli/proposal-plan.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { filesNamed } from '../../loading/files-named.js';
import type { Ports } from '../../ports/ports.js';
import { WHY } from '../../words/en/conflicts.js';
import type { ReadFlags } from './options.js';

/** What `read` is to do, checked as far as the command line alone allows. */
export interface ReadPlan extends ProposalPlan {
  readonly files: readonly string[];
}

/** Checks the flags, and finds the files that match patterns. */
export async function planReading(
  words: readonly string[],
  flags: ReadFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Promise<Outcome<ReadPlan>> {
  const { output, against } = flags;
  const plan = planProposals(flags, ports);
  const found = await Promise.all(words.map((word) => filesNamed(word, ports.files)));
  const files = [...new Set(found.flatMap((each) => (each.ok ? each.value : [])))];
  const inputs = [
    ...files.map((path) => ({ option: 'PAGES', path })),
    ...answersFiles(against === undefined ? [] : [against]),
  ];
  const written = [
    ...outputFile(output),
    ...(flags.keepText ? files.map((path) => ({ option: '--keep-text', path: keptTextOf(path) })) : []),
  ];
  const problems = [
    ...[plan, ...found].flatMap(problemsOf),
    ...(flags.dryRun && against === undefined ? [dryRunOfWhat()] : []),
    ...writtenOver(written, inputs, ports.files),
    ...writtenTwice(written, ports.files),
  ];
  return problems.length > 0 || !plan.ok ? failure(...problems) : success({ ...plan.value, files });
}

function dryRunOfWhat(): Problem {
  return problem('usage/needs', { option: '--dry-run', needs: '--against', why: WHY.nothingReopened });
}

/** Where the text of a page is kept. */
export function keptTextOf(path: string): string {
  return `${path}.txt`;
}
