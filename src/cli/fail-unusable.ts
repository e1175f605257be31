import { ExitStatus, type FailureReason } from '../core/model/exit-status.js';
import type { Problem } from '../core/model/problem.js';
import type { Messages } from './messages.js';

/** Ends a command whose input or command line cannot be used: says all that is wrong with it. */
export async function failUnusable(
  messages: Messages,
  problems: readonly Problem[],
  before: readonly FailureReason[] = [],
): Promise<ExitStatus> {
  await messages.problems(problems);
  const what = problems.every(({ code }) => code.startsWith('usage/')) ? 'command line' : 'input';
  const first = problems.length === 1 ? 'one thing to mend' : `${problems.length} things to mend`;
  return messages.exit([
    ...before,
    { status: ExitStatus.Unusable, why: `the ${what} cannot be used: ${first}, see above` },
  ]);
}
