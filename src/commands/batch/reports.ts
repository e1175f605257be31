import { FILE_LAYOUT } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import { type ReportTarget, readReport } from '../../cli/report-option.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import { combined, type Outcome } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH_FORMATS, type BatchFormat, type BatchView } from '../../render/batch/renderer.js';
import { batchRenderers } from '../../render/batch/renderers.js';
import { type Closing, fileSink } from './row-sink.js';
import type { Outlet } from './score-all.js';

/** Parses all of `--report`; duplicates are checked with the other files. */
export function readBatchReports(
  given: readonly string[] | undefined,
): Outcome<readonly ReportTarget<BatchFormat>[]> {
  return combined((given ?? []).map((found) => readReport(found, BATCH_FORMATS)));
}

/** Opens every report before anything is scored, so that an unwritable path is reported at once. */
export async function openReports(
  ports: Ports,
  messages: Messages,
  targets: readonly ReportTarget<BatchFormat>[],
  view: BatchView,
): Promise<readonly Outlet[]> {
  const outlets: Outlet[] = [];
  for (const { format, path } of targets) {
    const create = await batchRenderers[format]();
    const sink = await fileSink(ports, messages, path);
    outlets.push({ renderer: create({ ...view, ...FILE_LAYOUT }), sink });
  }
  return outlets;
}

/** Closes every report in this way. */
export async function closeReports(
  outlets: readonly Outlet[],
  closing: Closing,
): Promise<readonly FailureReason[]> {
  const setbacks: FailureReason[] = [];
  for (const { sink } of outlets) setbacks.push(...(await sink.close(closing)));
  return setbacks;
}
