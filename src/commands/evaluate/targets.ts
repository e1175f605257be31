import type { Candidate } from '../../core/answers/model.js';
import { isAbout } from '../../core/answers/same-candidate.js';
import type { Problem } from '../../core/problem.js';
import type { EvaluateContext } from './context.js';
import { holdsOther, type Snapshot } from './save-answers.js';

/** What keeps this run from writing what it was asked to, said before a person has answered twenty questions. */
export async function unwritableTargets(
  { ports, flags, plan }: EvaluateContext,
  candidate: Candidate,
  snapshot: Snapshot | undefined,
): Promise<readonly Problem[]> {
  const output = flags.output === '-' ? undefined : flags.output;
  const paths = [flags.save, output, ...plan.reports.map(({ path }) => path)];
  const tried = await Promise.all(
    paths.map((path) => (path === undefined ? undefined : ports.files.tryToWrite(path))),
  );
  const refused = tried.flatMap((each) => (each === undefined || each.ok ? [] : each.problems));
  const isKnown = plan.source.kind === 'interview' && plan.source.resume !== undefined;
  const other = snapshot?.before;
  const isOther = other !== undefined && !flags.force && !isAbout(candidate, other.document.value);
  return isKnown && isOther ? [...refused, holdsOther(snapshot?.path ?? '', other)] : refused;
}
