/** Texts beside the criteria of a result. */
export const CRITERIA = {
  columns: [
    { head: 'Criterion', kind: 'title' },
    { head: 'Weight', kind: 'number' },
    { head: 'Score', kind: 'share' },
    { head: 'Points', kind: 'number' },
    { head: 'Could add', kind: 'number' },
  ],
  total: 'Total',
  rebased: (most: number): string => `Total (weights re-based to ${most})`,
  rebasedBehind: (most: number): string => `, weights re-based to ${most}`,
} as const;
