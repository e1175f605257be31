import type { ScorerSettings } from '../../batch/scorer.js';
import { evidenceRule } from '../../cli/warn-missing-answers.js';
import type { ResultPart } from '../../core/model/result.js';
import { DETAIL_PARTS } from '../../core/model/result-parts.js';
import { SHOWN_ROW_PARTS } from '../../render/batch/renderer.js';
import type { BatchContext } from './context.js';
import { IN_DATA } from './said-in-data.js';
import { type Scoring, scoringWith } from './scoring-pool.js';

/**
 * How many records are scored and written at once. A result with more parts takes a fraction of a millisecond, one with
 * the verdict alone some microseconds. Objects that are alive during a garbage collection move to the old generation,
 * which is collected rarely, so they must be few.
 */
const PORTIONS = { more: 8, verdict: 64 };
/**
 * Passing a portion to another thread has a fixed cost; text beyond 128 KiB costs more than
 * proportionally.
 */
const PORTIONS_OF_THREADS = { more: 32, verdict: 128 };

/** How many records of this run are scored at once. */
export function portionOf(run: BatchContext): number {
  const size = partsIn(run).length === 0 ? 'verdict' : 'more';
  return (run.plan.workers === 1 ? PORTIONS : PORTIONS_OF_THREADS)[size];
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
    evidence: evidenceRule(flags),
    parts: partsIn(run),
    ...(plan.reports.some(({ into }) => into === 'folder') && { reports: 'with-rows' }),
    words: IN_DATA.problemInRow,
  };
  return scoringWith(ports, plan.workers, scorer, needsRows(run) ? undefined : gates);
}

/** The parts that the detail has, as far as a format shows them or a baseline is compared by them. */
function partsIn({ flags, plan }: BatchContext): readonly ResultPart[] {
  const formats = [plan.format, ...plan.reports.map(({ format }) => format)];
  const compared: readonly ResultPart[] = flags.baseline === undefined ? [] : ['profile', 'criteria'];
  const shown = new Set([...compared, ...formats.flatMap((format) => SHOWN_ROW_PARTS[format])]);
  return DETAIL_PARTS[plan.detail].filter((part) => shown.has(part));
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
