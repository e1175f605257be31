import type { Commands } from '../../render/document/report/overview-parts.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { EvaluateContext } from './context.js';

const REPORT_FILE = 'report.md';

/** What to type next about the answers of this run, as it was called; `saved` is the file that has them now. */
export function nextCommands(
  { ports, flags, plan }: EvaluateContext,
  rubric: string | undefined,
  saved: string | undefined,
): Commands {
  const file = saved ?? (plan.source.kind === 'file' ? plan.source.path : undefined);
  const about = [
    ...(file === undefined ? [] : [file]),
    ...(rubric === undefined ? [] : ['-r', rubric]),
    ...(flags.asOf === undefined ? [] : ['--as-of', flags.asOf]),
  ];
  const line = (...words: readonly string[]): string =>
    [ports.calledAs, 'evaluate', ...[...about, ...words].map(shellQuoted)].join(' ');
  return {
    ...(file !== undefined && { ask: (question: string) => line('--ask', question) }),
    everything: file === undefined ? '--full' : line('--full'),
    share: file === undefined ? `-o ${REPORT_FILE}` : line('-o', REPORT_FILE),
  };
}
