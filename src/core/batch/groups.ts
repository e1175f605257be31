import type { Counts } from '../model/batch-summary.js';
import type { Band } from '../model/rubric.js';
import { hasSeveralActions } from '../model/verdict.js';
import { verdictIds } from '../model/verdict-ids.js';
import type { Accumulator } from './accumulator.js';
import type { GatedRow } from './row.js';

/** How many rows are in each group; every row is in one. */
export interface Groups {
  readonly refused: number;
  /** The low end of the score is below the threshold. */
  readonly below: number;
  /** Worse than in the baseline, if that fails the run. */
  readonly worse: number;
  /** The possible bands call for several actions. */
  readonly undecided: number;
  /** By `verdict.id`: every band, best first, then `stop`. */
  readonly decided: Counts;
}

const GROUPS = ['refused', 'below', 'worse', 'undecided'] as const;

/** Creates empty groups; without a threshold no row is below it. */
export function grouping(
  bands: readonly Pick<Band, 'id'>[],
  failUnder: number | undefined,
): Accumulator<Omit<GatedRow, 'fails'>, Groups> {
  const count = { refused: 0, below: 0, worse: 0, undecided: 0 };
  const ids = verdictIds(bands);
  const decided = new Map<string, number>();
  const addDecided = (id: string, more: number): void => {
    decided.set(id, (decided.get(id) ?? 0) + more);
  };
  return {
    add: ({ row, isWorse }) => {
      if (row.kind === 'refused') count.refused += 1;
      else if (failUnder !== undefined && row.score.low < failUnder) count.below += 1;
      else if (isWorse) count.worse += 1;
      else if (hasSeveralActions(row)) count.undecided += 1;
      else addDecided(row.verdict.id, 1);
    },
    merge: ({ decided: others, ...more }) => {
      for (const group of GROUPS) count[group] += more[group];
      for (const [id, number] of Object.entries(others)) addDecided(id, number);
    },
    result: () => ({ ...count, decided: Object.fromEntries(ids.map((id) => [id, decided.get(id) ?? 0])) }),
  };
}
