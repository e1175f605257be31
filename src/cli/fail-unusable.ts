import { ExitStatus, type FailureReason } from '../core/model/exit-status.js';
import type { Problem } from '../core/model/problem.js';
import { EXIT_REASONS } from '../words/en/exit-reasons.js';
import type { Messages } from './messages.js';

/** Ends a command whose input or command line is unusable: reports everything that is wrong with it. */
export async function failUnusable(
  messages: Messages,
  problems: readonly Problem[],
  before: readonly FailureReason[] = [],
): Promise<ExitStatus> {
  await messages.problems(problems);
  const what = problems.every(({ code }) => code.startsWith('usage/')) ? 'command line' : 'input';
  return messages.exit([
    ...before,
    { status: ExitStatus.Unusable, why: EXIT_REASONS.unusable(what, problems.length) },
  ]);
}
