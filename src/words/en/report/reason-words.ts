/** The title of a verdict that a knock-out made. */
export const STOP_TITLE = 'Stop: do not pay for this';

/** Reasons for a verdict. */
export const REASONS = {
  possibleCap: (because: string): string => `A cap may be hit: ${because}`,
  openKnockouts: (count: number): string =>
    count === 1 ? 'One knock-out is not ruled out yet.' : `${count} knock-outs are not ruled out yet.`,
  rulesAlone: (open: number): string =>
    open === 1
      ? 'One question that only matters to rules is open'
      : `${open} questions that only matter to rules are open`,
  scoring: (open: number): string =>
    open === 1 ? 'One question that counts is open' : `${open} questions that count are open`,
  andRules: (open: number): string =>
    ` (and ${open === 1 ? 'one that only matters' : `${open} that only matter`} to rules)`,
  noChange: (open: number): string => `, and no answer to ${open === 1 ? 'it' : 'them'} changes the verdict`,
};
