import { deliver } from '../../cli/deliver.js';
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
import type { EvaluateContext } from './context.js';
import { nextCommands } from './next-commands.js';
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
