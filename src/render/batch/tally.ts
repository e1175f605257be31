import { type Groups, grouping } from '../../core/batch/groups.js';
import type { GatedRow } from '../../core/batch/row.js';
import { verdictIds } from '../../core/model/verdict-ids.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import type { Count } from '../document/model.js';
import type { BatchView } from './renderer.js';

/** How a count is to be taken at a glance. */
export type Tone = Count['tone'];

const WORSE = BATCH_PAGE.worse;

/** Counts rows; every row is in one count. */
export interface Tally {
  readonly add: (judged: GatedRow) => void;
  /** Worst first, without those of none; they add up to the total. */
  readonly counts: () => readonly Count[];
  readonly total: () => number;
}

/** Counts by verdict; what was refused, is below the threshold, got worse where that fails, or is undecided is apart. */
export function tallyFor({ bands, failUnder }: Pick<BatchView, 'bands' | 'failUnder'>): Tally {
  const { add, result } = grouping(bands, failUnder);
  const counts = (): readonly Count[] => {
    const { failed, firm, undecided } = countsIn(result(), failUnder);
    const [stop = [], ...rising] = firm.map((each) => [{ ...each, label: inWords(each.label) }]);
    return [failed, stop, undecided, ...rising].flat().filter(({ count }) => count > 0);
  };
  return { add, counts, total: () => counts().reduce((sum, { count }) => sum + count, 0) };
}

/** Counts for one line on standard error, worst first: what is undecided stands between what is poor and the rest. */
export function verdictCounts(groups: Groups, failUnder: number | undefined): readonly Count[] {
  const { failed, firm, undecided } = countsIn(groups, failUnder);
  const isPoor = ({ tone }: Count): boolean => tone === 'poor';
  return [...failed, ...firm.filter(isPoor), ...undecided, ...firm.filter((each) => !isPoor(each))];
}

/** How a verdict is to be taken: what is not firm is neither good nor poor yet. */
export function verdictTone(
  { id, firm }: { readonly id: string; readonly firm: boolean },
  bands: BatchView['bands'],
): Tone {
  if (!firm && id !== 'stop') return 'unknown';
  return firmTone(verdictIds(bands), id);
}

/** Each part is worst first. */
function countsIn(
  { refused, below, worse, undecided, firm }: Groups,
  failUnder: number | undefined,
): Readonly<Record<'failed' | 'firm' | 'undecided', readonly Count[]>> {
  const verdicts = Object.keys(firm);
  return {
    failed: [
      { label: 'refused', count: refused, tone: 'warning' },
      ...(failUnder === undefined
        ? []
        : [{ label: `below ${failUnder}`, count: below, tone: 'poor' } as const]),
      ...(worse === 0 ? [] : [{ label: WORSE, count: worse, tone: 'poor' } as const]),
    ],
    undecided: [{ label: 'undecided', count: undecided, tone: 'unknown' }],
    firm: verdicts.map((id) => ({ label: id, count: firm[id] ?? 0, tone: firmTone(verdicts, id) })).reverse(),
  };
}

/** Of verdicts best first the best is good, and the last two, of which one is `stop`, are poor. */
function firmTone(verdicts: readonly string[], id: string): Tone {
  const place = verdicts.indexOf(id);
  if (place === 0) return 'good';
  return place >= verdicts.length - 2 ? 'poor' : 'middling';
}

/** Ids of bands are words with hyphens between them. */
function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}
