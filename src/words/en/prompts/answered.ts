/** What stays on the screen beside a question that was asked. */
export const ANSWERED = {
  left: 'left; nothing is changed',
  unknown: 'could not find out',
  notApplicable: (reason: string): string => `does not apply: ${reason}`,
  again: (ask: string): string => `asked again: ${ask}`,
  none: 'none of these',
};
