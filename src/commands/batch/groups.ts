import type { Row } from '../../core/batch/row.js';
import type { Summary } from '../../core/batch/summary.js';
import type { Group } from '../../render/batch/verdict-line.js';

/** Puts each row in one group: refused, below the threshold, undecided, or its firm verdict. */
export interface Grouping {
  readonly add: (row: Row) => void;
  /** Worst first. */
  readonly groups: () => readonly Group[];
}

/** Starts with nobody in any group; `verdicts` are all there are, best first, `stop` last. */
export function grouping(verdicts: readonly string[], failUnder: number | undefined): Grouping {
  const count = { refused: 0, below: 0, undecided: 0 };
  const firm = new Map(verdicts.map((id) => [id, 0]));
  return {
    add: (row) => {
      if (row.kind === 'refused') count.refused += 1;
      else if (failUnder !== undefined && row.score.low < failUnder) count.below += 1;
      else if (!row.verdict.firm) count.undecided += 1;
      else firm.set(row.verdict.id, (firm.get(row.verdict.id) ?? 0) + 1);
    },
    groups: () =>
      ordered(
        count.refused,
        count.undecided,
        [...firm],
        [{ kind: 'poor', label: `below ${failUnder}`, count: count.below }],
      ),
  };
}

/** The groups of a summary, in which nobody knows who is below what. */
export function groupsOf({ refused, undecided, firm }: Summary): readonly Group[] {
  return ordered(refused, undecided, Object.entries(firm), []);
}

/** What is undecided stands between what is poor and the rest. */
function ordered(
  refused: number,
  undecided: number,
  firm: readonly (readonly [string, number])[],
  failed: readonly Group[],
): readonly Group[] {
  const verdicts = verdictGroups(firm);
  return [
    { kind: 'warning', label: 'refused', count: refused },
    ...failed,
    ...verdicts.filter(({ kind }) => kind === 'poor'),
    { kind: 'unknown', label: 'undecided', count: undecided },
    ...verdicts.filter(({ kind }) => kind !== 'poor'),
  ];
}

/** From best first, `stop` last, to worst first. */
function verdictGroups(firm: readonly (readonly [string, number])[]): readonly Group[] {
  const last = firm.length - 1;
  return firm
    .map(([label, count], index): Group => {
      const kind = index === 0 ? 'good' : index >= last - 1 ? 'poor' : 'middling';
      return { kind, label, count };
    })
    .reverse();
}
