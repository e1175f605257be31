import type { ScorerSettings } from '../../batch/scorer.js';
import { problemLine } from '../../words/en/problem-text.js';
import type { BatchContext } from './context.js';
import type { BatchFlags } from './options.js';
import { type Scoring, scoringWith } from './scoring-pool.js';

/**
 * How many records are scored and written at once. A full result takes part of a millisecond, a brief one some
 * millionths of a second. What is under way when garbage is collected moves to the memory that is seldom looked
 * through, so little must be.
 */
const PORTIONS = { full: 8, brief: 64 };
/**
 * To hand a portion to another thread has its price whatever is in it; text beyond 128 KiB costs more than its
 * length.
 */
const PORTIONS_OF_THREADS = { full: 32, brief: 128 };

/** How many records of this run are scored at once. */
export function portionOf({ brief }: BatchFlags, { workers }: BatchContext['plan']): number {
  const detail = brief ? 'brief' : 'full';
  return (workers === 1 ? PORTIONS : PORTIONS_OF_THREADS)[detail];
}

/** The scoring that a run asks for. */
export function scoringFor(run: BatchContext): Scoring {
  const { ports, flags, plan, loaded, settings, gates } = run;
  const scorer: ScorerSettings = {
    loaded,
    rubricIs: flags.rubric === undefined ? 'default' : 'asked-for',
    asOf: plan.asOf,
    toolVersion: ports.version,
    ...(settings.size > 0 && { settings }),
    detail: flags.brief ? 'brief' : 'full',
    sentence: problemLine,
  };
  return scoringWith(ports, plan.workers, scorer, needsRows(run) ? undefined : gates);
}

/** Whether somebody looks at rows beside writing each as its line. */
function needsRows({ flags, plan }: BatchContext): boolean {
  return (
    plan.format !== 'ndjson' ||
    plan.reports.length > 0 ||
    flags.baseline !== undefined ||
    flags.failFast === true
  );
}
