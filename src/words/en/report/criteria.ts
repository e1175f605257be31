/** Texts beside the criteria of a result. */
export const CRITERIA = {
  columns: [
    { head: 'Criterion', kind: 'title' },
    { head: 'Weight', kind: 'number' },
    { head: 'Score', kind: 'share' },
    { head: 'Points', kind: 'number' },
    { head: 'Could add', kind: 'number' },
  ],
  labels: { criterion: 'Criterion', points: 'Points', noPoints: 'No points' },
  inWords: (points: string, percent: string, couldAdd: number): string =>
    `${points}, score ${percent}%${couldAdd === 0 ? '' : `, could add ${couldAdd}`}`,
  total: 'Total',
  rebased: (most: number): string => `Total (weights re-based to ${most})`,
  rebasedBehind: (most: number): string => `, weights re-based to ${most}`,
} as const;
