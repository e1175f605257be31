import type { Failures, Totals } from '../../core/batch/totals.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { problemCountLines } from '../../words/en/batch/problem-counts.js';
import { ROWS_LEFT } from '../../words/en/batch/rows.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import type { Comparing } from './baseline-comparison.js';
import type { BatchContext } from './context.js';
import { closingOf, interruption, isEnough, nothingHeld, ofAllInput, progressSentence } from './ending.js';
import { closeReports } from './reports.js';
import type { RowSink } from './row-sink.js';
import type { ReportWriter, RunProgress } from './score-all.js';
import type { StepSummary } from './step-summary.js';
import type { SummaryWriter } from './summary-writer.js';

/** A run whose last record is scored, and what remains to be done. */
export interface EndedRun {
  readonly progress: RunProgress;
  /** How many problems kept some of the input from being read. */
  readonly unread: number;
  readonly totals: Totals;
  readonly sink: RowSink;
  readonly reports: readonly ReportWriter[];
  readonly page: StepSummary;
  readonly stop: AbortSignal;
}

type Run = Pick<BatchContext, 'messages' | 'flags' | 'gates' | 'loaded'> & {
  readonly earlier: Comparing | undefined;
  readonly sums: SummaryWriter;
};

/** Finishes or abandons files, prints the summary, and returns the exit status. */
export async function finishRun(
  run: Run,
  { progress, unread: problems, totals, sink, reports, page, stop }: EndedRun,
): Promise<ExitStatus> {
  const { messages, flags, gates, earlier, sums } = run;
  const unread = unreadInput(problems);
  const unusable = [...unread, ...nothingHeld(progress, gates, flags)];
  const closing = closingOf(progress, unusable, totals.summary);
  const rows = await sink.close(closing);
  const unwritten = [...rows, ...(await page.finish(totals.groups))];
  const isCut = progress.ended === 'nobody-reads';
  const unreported = await closeReports(reports, isCut ? { leave: ROWS_LEFT.notAll } : closing);
  const voice = isEnough(progress, rows) ? 'silent' : 'normal';
  if (voice === 'normal') await sayCounts(run, progress, totals);
  const whole = ofAllInput(progress, unread);
  const compared = earlier === undefined ? [] : await earlier.finish(whole, voice);
  const unsummed = await sums.finish(totals, whole, { rows, closing, voice });
  const asked = [...unreported, ...unsummed, ...unusable, ...compared, ...reasonsFrom(totals.failures)];
  return messages.exit([...unwritten, ...asked, ...interruption(progress, stop)]);
}

async function sayCounts(
  { messages, loaded }: Run,
  progress: RunProgress,
  { summary }: Totals,
): Promise<void> {
  await messages.info(progressSentence(progress));
  // A single refused record is the reason in the last line.
  if (summary.refused < 2) return;
  for (const line of problemCountLines(summary.problems, loaded.rubric)) await messages.info(line);
}

/** The problems are printed where they are found. */
function unreadInput(problems: number): readonly FailureReason[] {
  return problems === 0
    ? []
    : [{ status: ExitStatus.Unusable, why: EXIT_REASONS.unusable('input', problems) }];
}

/** The reasons for the exit status from failing rows. */
function reasonsFrom(failures: readonly Failures[]): readonly FailureReason[] {
  return failures.map(({ status, first, count }) => ({
    status,
    why: count === 1 ? first : EXIT_REASONS.andMore(first, count - 1),
  }));
}
