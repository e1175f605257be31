import { deliver, unwritableReasons } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import type { Totals } from '../../core/batch/totals.js';
import { cutShort, type Summary, summaryLine } from '../../core/model/batch-summary.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import { failure, type Problem, problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH_WHY } from '../../words/en/batch/conflicts.js';
import { SUMMARY } from '../../words/en/batch/summary.js';
import { NOTES } from '../../words/en/notes.js';
import { PIPE_CLOSED } from '../../words/en/system-reasons.js';
import { type BatchContext, fileNamed } from './context.js';
import { countsForPeople, summaryForPeople } from './for-people.js';
import type { BatchFlags } from './options.js';
import type { Closing } from './row-sink.js';
import type { RunProgress } from './score-all.js';

/** The outcome of writing the rows. */
export interface RowsEnd {
  /** What was wrong with writing them. */
  readonly rows: readonly FailureReason[];
  readonly closing: Closing;
  /** Whether anyone is still reading. */
  readonly voice: 'normal' | 'silent';
}

/** Prints the totals on the screen, and writes the summary to the file of `--summary`. */
export interface SummaryWriter {
  /** Returns what is wrong with the summary. */
  readonly finish: (totals: Totals, progress: RunProgress, end: RowsEnd) => Promise<readonly FailureReason[]>;
  /** Closes the file without a summary. */
  readonly abandon: () => Promise<void>;
}

/** Opens the file of the summary, if one is named. */
export async function summaryWriter(context: BatchContext): Promise<SummaryWriter> {
  const { ports, messages, flags, plan } = context;
  const began = ports.clock.elapsed();
  const place = fileNamed(flags.summary);
  const file = place === undefined ? undefined : await beginSummary(ports, messages, place);
  return {
    finish: async ({ summary, groups }, { ended }, end) => {
      const { summary: path } = flags;
      if (path !== undefined && end.voice === 'normal') {
        await messages.render(summaryForPeople(summary, { elapsed: ports.clock.elapsed() - began }));
      }
      const reasons = path === undefined ? [] : await written(context, summary, file, ended, end);
      // A screen of rows ends with the same line.
      const isThere = plan.format === 'pretty' && fileNamed(flags.output) === undefined;
      if (!isThere && end.voice === 'normal') await messages.render(countsForPeople(groups, plan.failUnder));
      return reasons;
    },
    abandon: async () => file?.abandon(),
  };
}

/** Writes the summary to its file, marked if it does not cover the whole input. */
async function written(
  { ports, output, messages, flags }: BatchContext,
  summary: Summary,
  file: SummaryFile | undefined,
  ended: RunProgress['ended'],
  { rows, closing }: RowsEnd,
): Promise<readonly FailureReason[]> {
  if (ended === 'signal' || closing !== 'finish') {
    await file?.abandon();
    // Nor are rows moved to their file: the earlier one is intact.
    await messages.print(SUMMARY.notWritten(ended === 'signal' ? 'interrupted' : 'no-record'));
    return [];
  }
  if (ended !== 'all-done') {
    const isLost = ended === 'nobody-reads' && rows.length > 0;
    await messages.info(SUMMARY.incomplete(isLost ? 'rows-lost' : ended));
  }
  const line = summaryLine(ended === 'all-done' ? summary : cutShort(summary));
  const reasons = file === undefined ? [] : await file.finish(line);
  if (file !== undefined && reasons.length === 0) return [];
  const isFree = fileNamed(flags.output) !== undefined && rows.length === 0;
  if (isFree) return [...reasons, ...(await deliver(ports, output, messages, () => line, undefined))];
  if (file === undefined) {
    await messages.print(SUMMARY.leftOut);
  }
  return reasons;
}

/** Mistakes in the path of the summary that the command line alone shows. */
export function summaryProblems({ summary, output }: BatchFlags): readonly Problem[] {
  if (summary !== '-' || fileNamed(output) !== undefined) return [];
  const needs = '--output FILE';
  return [problem('usage/needs', { option: '--summary -', needs, why: BATCH_WHY.outputTaken })];
}

/** The file of a summary, opened before the first record and written after the last. */
interface SummaryFile {
  /** Writes the whole text or nothing; returns what could not be written. */
  readonly finish: (text: string) => Promise<readonly FailureReason[]>;
  /** Leaves an earlier file as it was. */
  readonly abandon: () => Promise<void>;
}

/** Opens the file at once, so that a missing folder is reported before an hour of scoring. */
async function beginSummary(
  { files }: Pick<Ports, 'files'>,
  messages: Messages,
  path: string,
): Promise<SummaryFile> {
  const begun = await files.begin(path);
  if (!begun.ok) {
    await messages.problems(begun.problems);
    return { finish: async () => unwritableReasons(begun.problems), abandon: async () => undefined };
  }
  const file = begun.value;
  return {
    finish: async (text) => {
      const written = await file.write(text);
      const reason = written.kind === 'failed' ? written.reason : PIPE_CLOSED;
      const finished =
        written.kind === 'written'
          ? await file.finish()
          : failure(problem('output/unwritable', { name: path, reason }));
      if (finished.ok) {
        await messages.info(NOTES.wrote(path));
        return [];
      }
      await file.abandon();
      await messages.problems(finished.problems);
      return unwritableReasons(finished.problems);
    },
    abandon: file.abandon,
  };
}
