import type { FailureReason } from '../core/model/exit-status.js';
import type { Output } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import type { Format, Renderer } from '../render/renderers.js';
import type { RenderOptions } from '../terminal/render-options.js';
import { shellQuoted } from '../words/shell-quoted.js';
import { deliver } from './deliver.js';
import type { Messages } from './messages.js';
import type { FlagsOf } from './options.js';
import { writeReports } from './reports.js';
import type { SeveralPlan } from './several-candidates.js';

/** One run of a command about several candidates. */
export interface SeveralRun {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: FlagsOf<'output' | 'full'>;
  readonly plan: SeveralPlan;
}

/** How a result is laid out: whole in a format, or on the one screen with the line to type for all of it. */
export interface SeveralRenderers<Result> {
  readonly whole: (format: Format) => Promise<Renderer<Result>>;
  readonly screen: (everything: string) => Promise<Renderer<Result>>;
}

/**
 * Writes the reports first, so that the result remains the last thing on the screen; returns what could not be written.
 * `words` are those of the command line that make the same result.
 */
export async function deliverSeveral<Result>(
  { ports, output, messages, flags, plan }: SeveralRun,
  result: Result,
  { whole, screen }: SeveralRenderers<Result>,
  words: readonly string[],
): Promise<readonly FailureReason[]> {
  const drawn = async (loading: Promise<Renderer<Result>>): Promise<(options: RenderOptions) => string> => {
    const render = await loading;
    return (options) => render(result, options);
  };
  const reporting = await writeReports(ports, messages, plan.reports, (format) => drawn(whole(format)));
  const everything = [ports.calledAs, ...[...words, '--full'].map(shellQuoted)].join(' ');
  const isScreen = plan.format === 'pretty' && flags.full === undefined;
  const draw = await drawn(isScreen ? screen(everything) : whole(plan.format));
  return [...reporting, ...(await deliver(ports, output, messages, draw, flags.output))];
}
