/** What remains on the screen beside an answered question. */
export const ANSWERED = {
  left: 'left; nothing is changed',
  unknown: 'could not find out',
  notApplicable: (reason: string): string => `does not apply: ${reason}`,
  again: (ask: string): string => `asked again: ${ask}`,
  none: 'none of these',
};
