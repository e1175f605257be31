import { FILE_LAYOUT } from '../../cli/deliver.js';
import type { ReportTarget } from '../../cli/report-option.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { BatchFormat, BatchView } from '../../render/batch/renderer.js';
import { batchRenderers } from '../../render/batch/renderers.js';
import type { BatchContext } from './context.js';
import { openFolder } from './report-folder.js';
import { PAGE_ENDINGS } from './report-targets.js';
import { type Closing, fileSink } from './row-sink.js';
import type { ReportWriter } from './score-all.js';

/** Opens every report before anything is scored, so that an unwritable path is reported at once. */
export async function openReports(context: BatchContext, view: BatchView): Promise<readonly ReportWriter[]> {
  const opened: ReportWriter[] = [];
  const inFile = { ...view, ...FILE_LAYOUT };
  for (const report of context.plan.reports) {
    opened.push(
      report.into === 'folder'
        ? await openFolder(context, { ...report, ending: PAGE_ENDINGS[report.format] }, inFile)
        : await openFile(context, report, inFile),
    );
  }
  return opened;
}

async function openFile(
  { ports, messages }: Pick<BatchContext, 'ports' | 'messages'>,
  { format, path }: ReportTarget<BatchFormat>,
  view: BatchView,
): Promise<ReportWriter> {
  const { begin, rows, end } = (await batchRenderers[format]())(view);
  const sink = await fileSink(ports, messages, path);
  const write = async (text: string): Promise<void> => {
    await sink.write(text);
  };
  return {
    begin: () => write(begin()),
    rows: (some) => write(rows(some)),
    end: (groups) => write(end(groups)),
    close: (closing) => sink.close(closing),
  };
}

/** Closes every report in this way. */
export async function closeReports(
  reports: readonly ReportWriter[],
  closing: Closing,
): Promise<readonly FailureReason[]> {
  const reasons: FailureReason[] = [];
  for (const each of reports) reasons.push(...(await each.close(closing)));
  return reasons;
}
