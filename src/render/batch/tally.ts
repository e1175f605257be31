import type { Row } from '../../core/batch/row.js';
import type { BatchView } from './renderer.js';

/** How a count is to be taken at a glance. */
export type Tone = 'good' | 'middling' | 'poor' | 'unknown' | 'warning';

/** How many rows came to the same. */
export interface Count {
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

/** Counts rows; every row is in one count. */
export interface Tally {
  readonly add: (row: Row) => void;
  /** Worst first, without those of none; they add up to the total. */
  readonly counts: () => readonly Count[];
  readonly total: () => number;
}

/** Counts by verdict; what lies below the threshold of the run, is undecided or was refused counts as that. */
export function tallyFor({ bands, failUnder }: Pick<BatchView, 'bands' | 'failUnder'>): Tally {
  const rising = [...bands].reverse();
  const keys = ['refused', 'below', 'stop', 'undecided', ...rising.map(({ id }) => bandKey(id))];
  const found = new Map(keys.map((key) => [key, 0]));
  const labels: Readonly<Record<string, string>> = { below: `below ${failUnder}` };
  return {
    add: (row) => {
      const key = keyOf(row, failUnder);
      found.set(key, (found.get(key) ?? 0) + 1);
    },
    counts: () =>
      [...found].flatMap(([key, count]) => {
        const label = labels[key] ?? key.replace(BAND, '').replaceAll('-', ' ');
        return count === 0
          ? []
          : [
              {
                label,
                count,
                tone: toneOf(
                  key,
                  rising.map(({ id }) => id),
                ),
              },
            ];
      }),
    total: () => [...found.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** How a verdict is to be taken: what is not firm is neither good nor poor yet. */
export function verdictTone(
  verdict: { readonly id: string; readonly firm: boolean },
  bands: BatchView['bands'],
): Tone {
  const key = verdict.id === 'stop' ? 'stop' : verdict.firm ? bandKey(verdict.id) : 'undecided';
  return toneOf(
    key,
    [...bands].reverse().map(({ id }) => id),
  );
}

const BAND = /^band /;

/** Bands are named by rubrics, and none of their names may be taken for one of ours. */
function bandKey(id: string): string {
  return `band ${id}`;
}

function keyOf(row: Row, failUnder: number | undefined): string {
  if (row.kind === 'refused') return 'refused';
  if (failUnder !== undefined && row.score.low < failUnder) return 'below';
  if (row.verdict.id === 'stop') return 'stop';
  return row.verdict.firm ? bandKey(row.verdict.id) : 'undecided';
}

function toneOf(key: string, rising: readonly string[]): Tone {
  if (key === 'refused') return 'warning';
  if (key === 'undecided') return 'unknown';
  if (key === bandKey(rising.at(-1) ?? '')) return 'good';
  return [bandKey(rising[0] ?? ''), 'stop', 'below'].includes(key) ? 'poor' : 'middling';
}
