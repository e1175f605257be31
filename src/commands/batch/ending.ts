import { type Gates, gateOptions } from '../../cli/gates.js';
import type { Summary } from '../../core/model/batch-summary.js';
import { ExitStatus, type FailureReason, statusOfSignal } from '../../core/model/exit-status.js';
import { RECORDS, ROWS_LEFT } from '../../words/en/batch/rows.js';
import type { BatchFlags } from './options.js';
import type { Closing } from './row-sink.js';
import type { RunProgress } from './score-all.js';

/** The options that set the gates of a batch, as they are typed. */
export function batchGates(
  gates: Gates,
  { regressions, failOnMissing }: Pick<BatchFlags, 'regressions' | 'failOnMissing'>,
): readonly string[] {
  return [
    ...gateOptions(gates),
    ...(regressions === true ? [] : ['--no-regressions']),
    ...(failOnMissing ? ['--fail-on-missing'] : []),
  ];
}

/** The reason for a failure if gates were requested and there was no record to check. */
export function nothingHeld(
  { taken, ended }: RunProgress,
  gates: Gates,
  flags: Pick<BatchFlags, 'regressions' | 'failOnMissing'>,
): readonly FailureReason[] {
  if (taken > 0 || ended === 'signal') return [];
  const given = batchGates(gates, flags);
  if (given.length === 0) return [];
  const why = RECORDS.nothingToGate(given);
  return [{ status: ExitStatus.Unusable, why }];
}

/** What to do with files of rows: an earlier result is not replaced if no record could be read. */
export function closingOf(
  { taken, ended }: RunProgress,
  unusable: readonly FailureReason[],
  summary: Summary,
): Closing {
  if (ended === 'signal') return taken > 0 ? 'keep' : { leave: ROWS_LEFT.notAll };
  const isUnusable = taken > 0 || unusable.length > 0;
  return isUnusable && isUnread(summary) ? { leave: ROWS_LEFT.noRecord } : 'finish';
}

/** Whether no record could even be parsed; one that only does not fit the rubric has been read. */
function isUnread({ scored, refused, errors }: Summary): boolean {
  const unread = Object.entries(errors).filter(([code]) => /^(?:syntax|input)\//.test(code));
  return scored === 0 && refused === unread.reduce((sum, [, count]) => sum + count, 0);
}

/** Whether the reader of standard output has closed the pipe, which is not reported. */
export function isEnough({ ended }: RunProgress, unwritten: readonly FailureReason[]): boolean {
  return ended === 'nobody-reads' && unwritten.length === 0;
}

/** Includes the input that could not be read, and so was never scored. */
export function ofAllInput(progress: RunProgress, unread: readonly FailureReason[]): RunProgress {
  const isPart = progress.ended === 'all-done' && unread.length > 0;
  return isPart ? { ...progress, ended: 'part-unread' } : progress;
}

/** The overriding reason if a signal ended the run: the rest of the input was not checked. */
export function interruption(
  { taken, ended }: Pick<RunProgress, 'taken' | 'ended'>,
  stop: AbortSignal,
): readonly FailureReason[] {
  if (ended !== 'signal') return [];
  return [{ status: statusOfSignal(stop.reason), why: RECORDS.interrupted(taken) }];
}

/** The numbers of records by outcome, and why the run ended. */
export function progressSentence(progress: RunProgress): string {
  return RECORDS.count(progress, progress.ended === 'nobody-reads' ? 'rows-lost' : 'whole');
}
