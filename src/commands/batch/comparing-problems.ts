import { type Problem, problem } from '../../core/model/problem.js';
import { BATCH_WHY } from '../../words/en/batch/conflicts.js';
import type { BatchFlags } from './options.js';

/** Mistakes in the options of the comparison that the command line alone shows. */
export function comparingProblems({
  baseline,
  regressions,
  failOnMissing,
  allowNewBaseline,
  tolerance,
}: BatchFlags): readonly Problem[] {
  if (baseline === '-') {
    return [problem('usage/conflict', { options: ['--baseline', '-'], why: BATCH_WHY.baselineFromInput })];
  }
  if (baseline !== undefined) return [];
  const given = [
    ...(regressions === true ? [] : ['--no-regressions']),
    ...(failOnMissing ? ['--fail-on-missing'] : []),
    ...(allowNewBaseline ? ['--allow-new-baseline'] : []),
    ...(tolerance === undefined ? [] : ['--tolerance']),
  ];
  const why = BATCH_WHY.noBaseline;
  return given.map((option) => problem('usage/needs', { option, needs: '--baseline FILE', why }));
}
