import { appendStepSummary } from '../../cli/append-step-summary.js';
import type { Messages } from '../../cli/messages.js';
import type { Groups } from '../../core/batch/groups.js';
import type { GatedRow } from '../../core/batch/row.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { BatchFormat, BatchView } from '../../render/batch/renderer.js';
import { layouts } from '../../render/layouts.js';

/** The summary page of a step in GitHub Actions. */
export interface StepSummary {
  readonly add: (judged: GatedRow) => void;
  /** Appends the page to the file of the step; returns what could not be written. */
  readonly finish: (groups: Groups) => Promise<readonly FailureReason[]>;
}

/** More than anyone reads on one page, and few enough to keep in memory. */
const SHOWN = 1_000;

const NONE: StepSummary = { add: () => undefined, finish: async () => [] };

/** Collects the content of the page, if the format is `github` and a step of GitHub Actions expects one. */
export async function stepSummary(
  { files, environment }: Pick<Ports, 'files' | 'environment'>,
  messages: Messages,
  format: BatchFormat,
  view: BatchView,
): Promise<StepSummary> {
  const path = environment.stepSummary;
  if (format !== 'github' || path === undefined) return NONE;
  const { digesterFor } = await import('../../render/batch/digest.js');
  const { fittingPage } = await import('../../render/batch/page-rows.js');
  const lay = await layouts.markdown();
  const digester = digesterFor(view, SHOWN);
  return {
    add: (judged) => digester.add([judged]),
    finish: (groups) =>
      appendStepSummary(files, messages, path, (bytes) =>
        fittingPage(digester.digest(groups), view, lay, bytes),
      ),
  };
}
