import { counted } from '../../render/words.js';
import { type Setback, statusOfSignal } from '../exit-status.js';
import type { Progress } from './score-all.js';

/** Who sums up must know of what was never scored, because it could not be read. */
export function ofAllInput(progress: Progress, unread: readonly Setback[]): Progress {
  const isPart = progress.ended === 'all-done' && unread.length > 0;
  return isPart ? { ...progress, ended: 'part-unread' } : progress;
}

/** The reason that weighs more than any other where a signal ended the run: the rest of the input was not looked at. */
export function interruption({ taken, ended }: Progress, stop: AbortSignal): readonly Setback[] {
  if (ended !== 'signal') return [];
  return [{ status: statusOfSignal(stop.reason), why: `interrupted after ${counted(taken, 'record')}` }];
}

/** How many records became what, and why no more of them. */
export function howFar({ taken, scored, refused, ended }: Progress, unwritten: readonly Setback[]): string {
  const why = unwritten.length === 0 ? 'nobody reads the rows any more' : 'the rows could not be written';
  const cut = ended === 'nobody-reads' ? `; ${why}, so the rest was left` : '';
  return `${counted(taken, 'record')}: ${scored} scored, ${refused} refused${cut}`;
}
