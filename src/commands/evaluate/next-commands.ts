import { wordsFor } from '../../cli/options.js';
import type { Commands } from '../../render/document/report/overview-parts.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { EvaluateContext } from './context.js';

const REPORT_FILE = 'report.html';

/**
 * What to type next about the answers of this run; `saved` is the file that has them now. Nothing where they came from
 * standard input or an interview that was not saved, since no command has them.
 */
export function nextCommands(
  { ports, flags, plan }: EvaluateContext,
  rubric: string | undefined,
  saved: string | undefined,
): Commands {
  const file = saved ?? (plan.source.kind === 'file' ? plan.source.path : undefined);
  if (file === undefined && plan.source.kind !== 'settings') return {};
  const about = [
    ...(file === undefined ? [] : [file]),
    ...(rubric === undefined ? [] : ['-r', rubric]),
    // What was saved has the settings already.
    ...wordsFor(flags, saved === undefined ? ['asOf', 'set'] : ['asOf']),
  ];
  const line = (verb: string, ...words: readonly string[]): string =>
    [ports.calledAs, verb, ...[...about, ...words].map(shellQuoted)].join(' ');
  const again = wordsFor(flags, [
    ...(['proposals'] as const),
    // So has it what was counted.
    ...(saved === undefined ? (['acceptCounted'] as const) : []),
    'strictEvidence',
  ]);
  return {
    ...(file !== undefined && {
      ask: (question: string) => line('evaluate', ...again, '--ask', question),
      tick: line('checklist'),
    }),
    everything: line('evaluate', ...again, '--full'),
    share: line('evaluate', ...again, '-o', REPORT_FILE),
  };
}
