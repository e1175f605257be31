import type { Candidate } from '../../core/model/answer.js';
import type { Problem } from '../../core/model/problem.js';
import { refusalOf, type Snapshot } from '../../loading/save-answers.js';
import type { EvaluateContext } from './context.js';

/** Why this run could not write its outputs, checked before a person has answered twenty questions. */
export async function unwritableTargets(
  context: EvaluateContext,
  snapshot: Snapshot | undefined,
): Promise<readonly Problem[]> {
  const { ports, flags, plan } = context;
  const output = flags.output === '-' ? undefined : flags.output;
  const paths = [flags.save, output, ...plan.reports.map(({ path }) => path)];
  const tried = await Promise.all(
    paths.map((path) => (path === undefined ? undefined : ports.files.tryToWrite(path))),
  );
  const refused = tried.flatMap((each) => (each === undefined || each.ok ? [] : each.problems));
  return refused.length > 0 ? refused : takenTarget(context, undefined, snapshot);
}

/** The file of `--save` if it may not be overwritten, as far as the candidate is known. */
export function takenTarget(
  { flags }: Pick<EvaluateContext, 'flags'>,
  candidate: Candidate | undefined,
  snapshot: Snapshot | undefined,
): readonly Problem[] {
  return flags.force || snapshot === undefined ? [] : refusalOf(snapshot, candidate);
}
