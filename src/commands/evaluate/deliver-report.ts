import { deliver } from '../../cli/deliver.js';
import { wordsFor } from '../../cli/options.js';
import { writeReports } from '../../cli/reports.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { Report } from '../../core/model/result.js';
import type { Commands } from '../../render/document/report/overview-parts.js';
import {
  type Extent,
  type Format,
  fullScreenRenderer,
  type Renderer,
  reportRenderer,
  screenRenderer,
} from '../../render/renderers.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { EvaluateContext } from './context.js';
import type { EvaluateFlags } from './options.js';

/** How much of the result the screen shows. */
export function extentOf({ full }: EvaluateFlags): Extent {
  return full ? 'all' : 'one screen';
}

/** Reports first, so that the result remains the last thing on the screen. */
export async function deliverReport(
  context: EvaluateContext,
  reportIn: (format: Format) => Report,
  rubricName: string,
  saved: string | undefined,
): Promise<readonly FailureReason[]> {
  const { ports, output, messages, flags, plan } = context;
  const reporting = await writeReports(ports, messages, plan.reports, async (format) => {
    const render = await reportRenderer(format, plan.table);
    return (options) => render(reportIn(format), options);
  });
  const rubric = flags.rubric ?? (looksLikePath(rubricName) ? rubricName : undefined);
  const render = await rendererFor(context, nextCommands(context, rubric, saved));
  const delivering = await deliver(
    ports,
    output,
    messages,
    (options) => render(reportIn(plan.format), options),
    flags.output,
  );
  return [...reporting, ...delivering];
}

async function rendererFor({ plan, flags }: EvaluateContext, commands: Commands): Promise<Renderer<Report>> {
  if (plan.format !== 'pretty') return reportRenderer(plan.format, plan.table);
  return extentOf(flags) === 'all' ? fullScreenRenderer(commands) : screenRenderer(commands);
}

const REPORT_FILE = 'report.html';

/**
 * What to type next about the answers of this run; `saved` is the file that has them now. Nothing where they came from
 * standard input or an interview that was not saved, since no command has them.
 */
function nextCommands(
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
