import { type ReportTarget, readReport } from '../../cli/report-option.js';
import { combined, failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { Files } from '../../ports/files.js';
import { BATCH_FORMATS, type BatchFormat } from '../../render/batch/renderer.js';

/** A file with the rows, or a folder with a page for each candidate and a table of them. */
export type BatchReport =
  | (ReportTarget<BatchFormat> & { readonly into: 'file' })
  | (ReportTarget<PageFormat> & { readonly into: 'folder' });

/** The formats of pages that lead to each other, and their ending. */
export const PAGE_ENDINGS = { html: '.html', markdown: '.md' } as const;

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
