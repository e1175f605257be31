import { failUnusable } from '../../cli/fail-unusable.js';
import { openOutput } from '../../cli/output-for.js';
import { wordsOfResults } from '../../cli/same-options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { commandLine } from '../../words/shell-quoted.js';
import type { EvaluateFlags } from './options.js';

/** Refuses several candidates, with what to type to compare them. */
export function refuseSeveral(
  paths: readonly string[],
  flags: EvaluateFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const compare = commandLine(ports, ['compare', ...paths, ...wordsOfResults(flags)]);
  const several = problem('usage/several-answers', { found: paths.length, compare });
  return failUnusable(openOutput(ports, flags).messages, [several]);
}
