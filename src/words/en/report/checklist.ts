/** The groups of the checklist, in the order of consequence. */
export const CHECK_GROUPS = {
  decides: 'Decides the verdict',
  knockouts: 'Knock-outs',
  others: 'Also check',
  always: 'Always',
};

/** Texts about checks. */
export const CHECKS = {
  stale: (history: string): string => `${history}, too long ago: check again`,
  contradicted: (history: string): string => `${history}: sort this out before you pay`,
  points: (points: number): string =>
    points === 1 ? '1 point depends on it' : `${points} points depend on it`,
  yoursAbove: 'credcheck opened no web page: every line above is yours to confirm.',
  yoursBelow: 'credcheck opened no web page: every line below is yours to confirm.',
  yours: ['Yours to confirm', 'every line above; credcheck opened no web page'],
} as const;
