import { FILE_LAYOUT } from '../../cli/deliver.js';
import { type ReportTarget, readReport } from '../../cli/report-option.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import { combined, failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { Files } from '../../ports/files.js';
import { BATCH_FORMATS, type BatchFormat, type BatchView } from '../../render/batch/renderer.js';
import { batchRenderers } from '../../render/batch/renderers.js';
import type { BatchContext } from './context.js';
import { openFolder } from './report-folder.js';
import { type Closing, fileSink } from './row-sink.js';
import type { Beside } from './score-all.js';

/** A file with the rows, or a folder with a page for each candidate and a table of them. */
export type BatchReport =
  | (ReportTarget<BatchFormat> & { readonly into: 'file' })
  | (ReportTarget<PageFormat> & { readonly into: 'folder' });

/** The formats of pages that lead to each other, and their ending. */
const PAGE_ENDINGS = { html: '.html', markdown: '.md' } as const;

type PageFormat = keyof typeof PAGE_ENDINGS;

/** Parses all of `--report`; duplicates are checked with the other files. */
export async function readBatchReports(
  given: readonly string[] | undefined,
  files: Pick<Files, 'isFolder'>,
): Promise<Outcome<readonly BatchReport[]>> {
  return combined(await Promise.all((given ?? []).map((found) => readOne(found, files))));
}

async function readOne(found: string, files: Pick<Files, 'isFolder'>): Promise<Outcome<BatchReport>> {
  const isFolder = async (path: string): Promise<boolean> => path.endsWith('/') || files.isFolder(path);
  if (found !== '' && !found.includes('=') && (await isFolder(found))) {
    return failure(problem('usage/report-folder', { found, formats: Object.keys(PAGE_ENDINGS) }));
  }
  const target = readReport(found, BATCH_FORMATS);
  if (!target.ok) return target;
  const { format, path } = target.value;
  if (!(await isFolder(path))) return success({ ...target.value, into: 'file' });
  return format === 'html' || format === 'markdown'
    ? success({ format, path: path.endsWith('/') ? path : `${path}/`, into: 'folder' })
    : failure(problem('usage/report-folder', { found: path, formats: Object.keys(PAGE_ENDINGS) }));
}

/** The file that a report is known by: of a folder, its table. */
export function fileOf(report: BatchReport): string {
  return report.into === 'file' ? report.path : `${report.path}index${PAGE_ENDINGS[report.format]}`;
}

/** Opens every report before anything is scored, so that an unwritable path is reported at once. */
export async function openReports(context: BatchContext, view: BatchView): Promise<readonly Beside[]> {
  const opened: Beside[] = [];
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
): Promise<Beside> {
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
  reports: readonly Beside[],
  closing: Closing,
): Promise<readonly FailureReason[]> {
  const setbacks: FailureReason[] = [];
  for (const each of reports) setbacks.push(...(await each.close(closing)));
  return setbacks;
}
