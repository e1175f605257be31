import type { Band } from '../rubric/model.js';
import type { Row } from './row.js';
import type { Counts } from './summary.js';

/** How many rows are in each group; every row is in one. */
export interface Groups {
  readonly refused: number;
  /** The low end of the score is below the threshold of the run. */
  readonly below: number;
  /** Came out worse than in the baseline, where that fails. */
  readonly worse: number;
  /** Not firm. */
  readonly undecided: number;
  /** Firm, by `verdict.id`: every band, best first, then `stop`. */
  readonly firm: Counts;
}

/** Puts rows in groups as they pass, and keeps none. */
export interface Grouping {
  readonly add: (row: Row) => void;
  readonly groups: () => Groups;
}

/** What groups rows beside their verdict. */
export interface GroupedBy {
  readonly failUnder?: number | undefined;
  /** Whether a row fails for having come out worse than in the baseline. */
  readonly isWorse?: ((row: Row) => boolean) | undefined;
}

/** Starts with nobody in any group; without a threshold nobody is below it, without a baseline nobody is worse. */
export function grouping(
  bands: readonly Pick<Band, 'id'>[],
  { failUnder, isWorse = () => false }: GroupedBy,
): Grouping {
  const count = { refused: 0, below: 0, worse: 0, undecided: 0 };
  const ids = [...bands.map(({ id }) => id), 'stop'];
  const firm = new Map<string, number>();
  return {
    add: (row) => {
      if (row.kind === 'refused') count.refused += 1;
      else if (failUnder !== undefined && row.score.low < failUnder) count.below += 1;
      else if (isWorse(row)) count.worse += 1;
      else if (!row.verdict.firm) count.undecided += 1;
      else firm.set(row.verdict.id, (firm.get(row.verdict.id) ?? 0) + 1);
    },
    groups: () => ({ ...count, firm: Object.fromEntries(ids.map((id) => [id, firm.get(id) ?? 0])) }),
  };
}
