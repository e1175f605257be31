import type { Groups } from '../../core/batch/groups.js';
import type { ScoredRow } from '../../core/batch/row.js';
import { hasSeveralActions } from '../../core/model/verdict.js';
import { verdictIds } from '../../core/model/verdict-ids.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import { verdictName } from '../../words/en/phrases.js';
import type { Count } from '../document/model.js';
import type { BatchView } from './renderer.js';

/** The meaning of a count at a glance. */
export type Tone = Count['tone'];

/** Counts for a page, without zeros: the failing ones and stops first, then undecided ones, then each band upwards. */
export function pageCounts(groups: Groups, failUnder: number | undefined): readonly Count[] {
  const { failed, decided, undecided } = countsIn(groups, failUnder);
  const [stop = [], ...rising] = decided.map((each) => [{ ...each, label: inWords(each.label) }]);
  return [failed, stop, undecided, ...rising].flat().filter(({ count }) => count > 0);
}

/** How many rows there are: every row is in one count. */
export function totalOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Counts for one line on standard error, worst first: undecided is between poor and the rest. */
export function verdictCounts(groups: Groups, failUnder: number | undefined): readonly Count[] {
  const { failed, decided, undecided } = countsIn(groups, failUnder);
  const isPoor = ({ tone }: Count): boolean => tone === 'poor';
  return [...failed, ...decided.filter(isPoor), ...undecided, ...decided.filter((each) => !isPoor(each))];
}

/** The tone of a verdict: an undecided one is neither good nor poor yet. */
export function verdictTone(row: ScoredRow, bands: BatchView['bands']): Tone {
  return hasSeveralActions(row) ? 'unknown' : bandTone(verdictIds(bands), row.verdict.id);
}

/** Each part is worst first. */
function countsIn(
  { refused, below, worse, undecided, decided }: Groups,
  failUnder: number | undefined,
): Readonly<Record<'failed' | 'decided' | 'undecided', readonly Count[]>> {
  const verdicts = Object.keys(decided);
  return {
    failed: [
      { label: BATCH_PAGE.refusedCount, count: refused, tone: 'warning' },
      ...(failUnder === undefined
        ? []
        : [{ label: BATCH_PAGE.below(failUnder), count: below, tone: 'poor' } as const]),
      ...(worse === 0 ? [] : [{ label: BATCH_PAGE.worse, count: worse, tone: 'poor' } as const]),
    ],
    undecided: [{ label: verdictName('undecided'), count: undecided, tone: 'unknown' }],
    decided: verdicts
      .map((id) => ({ label: verdictName(id), count: decided[id] ?? 0, tone: bandTone(verdicts, id) }))
      .reverse(),
  };
}

/** Among verdicts best first, the first is good, and the last two, including `stop`, are poor. */
function bandTone(verdicts: readonly string[], id: string): Tone {
  const place = verdicts.indexOf(id);
  if (place === 0) return 'good';
  return place >= verdicts.length - 2 ? 'poor' : 'middling';
}

/** Band ids are words separated by hyphens. */
function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}
