import type { Gates } from '../../cli/gates.js';
import { ExitStatus, type FailureReason, statusOfSignal } from '../../core/model/exit-status.js';
import { RECORDS, ROWS_LEFT } from '../../words/en/batch/rows.js';
import type { BatchFlags } from './options.js';
import type { Closing } from './row-sink.js';
import type { Progress } from './score-all.js';

/** The reason not to end with 0 where gates were asked for and there was no record to hold against them. */
export function nothingHeld(
  { taken, ended }: Progress,
  gates: Gates,
  { regressions }: Pick<BatchFlags, 'regressions'>,
): readonly FailureReason[] {
  if (taken > 0 || ended === 'signal') return [];
  const { failUnder, failOn, completeness, maxLeftOut } = gates;
  const given = [
    ...(failUnder === undefined ? [] : ['--fail-under']),
    ...(failOn.length === 0 ? [] : ['--fail-on']),
    ...(completeness === 'optional' ? [] : ['--require-complete']),
    ...(maxLeftOut === undefined ? [] : ['--max-left-out']),
    ...(regressions ? [] : ['--no-regressions']),
  ];
  if (given.length === 0) return [];
  const why = RECORDS.nothingToGate(given);
  return [{ status: ExitStatus.Unusable, why }];
}

/** What becomes of files of rows: an earlier result is not given up for rows that never came. */
export function closingOf({ taken, ended }: Progress, unusable: readonly FailureReason[]): Closing {
  if (ended === 'signal') return taken > 0 ? 'keep' : { leave: ROWS_LEFT.notAll };
  return taken === 0 && unusable.length > 0 ? { leave: ROWS_LEFT.noRecord } : 'finish';
}

/** Whether a reader of standard output has had enough, which is nothing to talk about. */
export function isEnough({ ended }: Progress, unwritten: readonly FailureReason[]): boolean {
  return ended === 'nobody-reads' && unwritten.length === 0;
}

/** Who sums up must know of what was never scored, because it could not be read. */
export function ofAllInput(progress: Progress, unread: readonly FailureReason[]): Progress {
  const isPart = progress.ended === 'all-done' && unread.length > 0;
  return isPart ? { ...progress, ended: 'part-unread' } : progress;
}

/** The reason that weighs more than any other where a signal ended the run: the rest of the input was not looked at. */
export function interruption({ taken, ended }: Progress, stop: AbortSignal): readonly FailureReason[] {
  if (ended !== 'signal') return [];
  return [{ status: statusOfSignal(stop.reason), why: RECORDS.interrupted(taken) }];
}

/** How many records became what, and why no more of them. */
export function progressSentence(progress: Progress): string {
  return RECORDS.count(progress, progress.ended === 'nobody-reads' ? 'rows-lost' : 'whole');
}
