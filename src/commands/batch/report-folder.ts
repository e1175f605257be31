import { unwritableReasons } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import { pageNames } from '../../core/batch/page-names.js';
import type { GatedRow, ScoredRow } from '../../core/batch/row.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import type { GrowingFolder } from '../../ports/files.js';
import { clipped } from '../../render/batch/entry.js';
import { pageRows } from '../../render/batch/page-rows.js';
import type { BatchRenderer, BatchView } from '../../render/batch/renderer.js';
import { pageInFolder, tableOfFolder } from '../../render/document/batch/folder-pages.js';
import type { PageLink } from '../../render/document/model.js';
import { reportPage } from '../../render/document/report/report.js';
import { type Layout, type LayoutName, layouts } from '../../render/layouts.js';
import { FOLDER, FOLDER_MARK } from '../../words/en/batch/folder.js';
import { ROWS, ROWS_LEFT } from '../../words/en/batch/rows.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { PIPE_CLOSED } from '../../words/en/system-reasons.js';
import type { BatchContext } from './context.js';
import type { Closing } from './row-sink.js';
import type { ReportWriter } from './score-all.js';

/** Where pages are written, and in which format. */
export interface FolderTarget {
  readonly format: LayoutName;
  readonly path: string;
  /** Of the names of its files. */
  readonly ending: string;
}

type Context = Pick<BatchContext, 'ports' | 'messages' | 'plan' | 'loaded'>;

/** Opens a folder for a page a candidate and a table that leads to them, written as a whole or not at all. */
export async function openFolder(
  context: Context,
  target: FolderTarget,
  view: BatchView,
): Promise<ReportWriter> {
  const { ports, messages, plan } = context;
  const begun = await ports.files.beginFolder(target.path, FOLDER_MARK);
  if (!begun.ok) {
    await messages.problems(begun.problems);
    return unopened(unwritableReasons(begun.problems));
  }
  const lay = await layouts[target.format]();
  const listed = { ...view, shown: plan.selection.top ?? 'all', pages: 'each' } as const;
  const table = pageRows(listed, (page, options) => lay(tableOfFolder(page), options));
  const pages = pagesInto(begun.value, messages, target);
  return { ...candidatePages(context, target, { table, lay, view }, pages), close: pages.close };
}

function unopened(reasons: readonly FailureReason[]): ReportWriter {
  const nothing = async (): Promise<void> => undefined;
  return { begin: nothing, rows: nothing, end: nothing, close: async () => reasons };
}

/** A candidate whose page is written once it is known which one comes next. */
interface Waiting {
  readonly row: ScoredRow;
  readonly link: PageLink;
  readonly previous: PageLink | undefined;
}

function candidatePages(
  { ports, loaded: { rubric } }: Context,
  { ending }: FolderTarget,
  { table, lay, view }: { readonly table: BatchRenderer; readonly lay: Layout; readonly view: BatchView },
  { write }: Pick<Pages, 'write'>,
): Omit<ReportWriter, 'close'> {
  const index = `index${ending}`;
  const nameOf = pageNames(ports.digest);
  let waiting: Waiting | undefined;
  const writeWaiting = async (next?: PageLink): Promise<void> => {
    const report = waiting?.row.report;
    if (waiting === undefined || report === undefined) return;
    const { link, previous } = waiting;
    const page = pageInFolder(reportPage({ rubric, ...report }), { table: index, previous, next });
    await write(link.file, lay(page, view));
  };
  const add = async (one: GatedRow): Promise<void> => {
    const { row } = one;
    if (row.kind === 'refused') {
      table.rows([one]);
      return;
    }
    const link = { kind: 'page', file: nameOf(row) + ending, text: clipped(row.candidate.name) } as const;
    await writeWaiting(link);
    waiting = { row, link, previous: waiting?.link };
    table.rows([{ ...one, page: link.file }]);
  };
  return {
    begin: async () => undefined,
    rows: async (rows) => {
      for (const each of rows) await add(each);
    },
    end: async (groups) => {
      await writeWaiting();
      await write(index, table.end(groups));
    },
  };
}

/** Writes pages until one is rejected: then the folder stays as it was. */
interface Pages extends Pick<ReportWriter, 'close'> {
  readonly write: (name: string, text: string) => Promise<void>;
}

function pagesInto(folder: GrowingFolder, messages: Messages, { path, ending }: FolderTarget): Pages {
  let reason: FailureReason | undefined;
  let count = 0;
  const finish = async (): Promise<readonly FailureReason[]> => {
    const finished = await folder.finish();
    if (!finished.ok) {
      await folder.abandon();
      await messages.problems(finished.problems);
      return unwritableReasons(finished.problems);
    }
    await messages.info(FOLDER.wrote(path, `index${ending}`, count - 1));
    if (finished.value.length > 0) await messages.info(FOLDER.earlier(path, finished.value));
    return [];
  };
  return {
    write: async (name, text) => {
      if (reason !== undefined) return;
      const written = await folder.write(name, text);
      count += 1;
      if (written.kind === 'written') return;
      await messages.print(ROWS.unwritable(path, [written.kind === 'failed' ? written.reason : PIPE_CLOSED]));
      await folder.abandon();
      reason = { status: ExitStatus.Unwritable, why: EXIT_REASONS.unwritable([path]) };
    },
    close: async (closing: Closing) => {
      if (reason !== undefined) return [reason];
      if (closing === 'finish') return finish();
      await folder.abandon();
      await messages.print(ROWS.left(path, closing === 'keep' ? ROWS_LEFT.notAll : closing.leave));
      return [];
    },
  };
}
