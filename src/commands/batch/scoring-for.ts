import type { ScorerSettings } from '../../batch/scorer.js';
import { problemLine } from '../../words/en/problem-text.js';
import type { BatchContext } from './context.js';
import type { BatchFlags } from './options.js';
import { type Scoring, scoringWith } from './scoring-pool.js';

/**
 * How many records are scored and written at once. A full result takes a fraction of a millisecond, a brief one some
 * microseconds. Objects that are alive during a garbage collection move to the old generation, which is collected
 * rarely, so they must be few.
 */
const PORTIONS = { full: 8, brief: 64 };
/**
 * Passing a portion to another thread has a fixed cost; text beyond 128 KiB costs more than
 * proportionally.
 */
const PORTIONS_OF_THREADS = { full: 32, brief: 128 };

/** How many records of this run are scored at once. */
export function portionOf({ brief }: BatchFlags, { workers }: BatchContext['plan']): number {
  const detail = brief ? 'brief' : 'full';
  return (workers === 1 ? PORTIONS : PORTIONS_OF_THREADS)[detail];
}

/** The scoring for a run. */
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

/** Whether rows are needed for anything besides writing each as a line. */
function needsRows({ flags, plan }: BatchContext): boolean {
  return (
    plan.format !== 'ndjson' ||
    plan.reports.length > 0 ||
    flags.baseline !== undefined ||
    flags.failFast === true
  );
}
